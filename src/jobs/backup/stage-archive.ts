import type { ArchiveFault } from "~formats/archive/archive-fault"
import { type ArchiveRead, readArchive } from "~formats/archive/read-archive"
import { fitted } from "~formats/archive/row-of-line"
import { archiveTables } from "~formats/archive/tables"
import { compareTable } from "~store/compare"
import type { Database } from "~store/database"
import { readOut } from "~store/read-out"
import { dropStage, newStage, openStage, presentSchema, type Stage } from "~store/stage"
import type { Going, Opened, TableChange } from "./backup-types"
import { buryAgain } from "./buried"
import { isDiskFull } from "./disk-full"

/**
 * Reads an archive into a database of its own, brings it up to the present schema, takes out who was
 * erased since, and holds it against what is here. Nothing of that touches the seller's records.
 */
export const stageArchive = async (
  packed: ReadableStream<Uint8Array>,
  going: Going = {}
): Promise<Opened> => {
  const stages: Stage[] = []
  const refuse = async (opened: Opened): Promise<Opened> => {
    for (const it of stages) {
      it.close()
      await dropStage(it.name)
    }
    return opened
  }
  try {
    const read = await readArchive(packed, {
      ...going,
      schema: presentSchema,
      begin: async ({ schema }) => {
        stages.push(await newStage(schema))
      },
      take: async (table, rows) => stages[0]?.put(table, rows)
    })
    const [stage] = stages
    if (!read.ok || !stage) return await refuse(read.ok ? { ok: false, why: "failed" } : read)
    await stage.finish()
    const opened = await look(stage.name, read)
    return opened.ok ? opened : await refuse(opened)
  } catch (error) {
    return refuse({ ok: false, why: isDiskFull(error) ? "disk-full" : "failed" })
  }
}

const look = async (name: string, { header, end }: ArchiveRead): Promise<Opened> => {
  const stage = await openStage(name)
  if (!stage) return { ok: false, why: "failed" }
  try {
    const bad = header.schema < presentSchema ? await badRow(stage) : null
    if (bad) return bad
    const erased = await buryAgain(stage)
    return {
      ok: true,
      staged: {
        madeAt: header.madeAt,
        device: header.device,
        rows: end.rows,
        sha256: end.sha256,
        erased,
        unfit: header.unfit,
        preview: await previewOf(stage),
        stage: name
      }
    }
  } finally {
    stage.close()
  }
}

/** The first row that the present rules do not know, after it was brought up from an older schema. */
const badRow = async (stage: Database): Promise<ArchiveFault | null> => {
  const bad: ArchiveFault[] = []
  await readOut(
    archiveTables.filter((it) => it !== "blobs"),
    (name, rows) => {
      const table = archiveTables.find((it) => it === name)
      for (const row of table && bad.length === 0 ? rows : []) {
        const fit = table ? fitted(table, row) : { ok: true as const }
        if (!fit.ok)
          bad.push({ ok: false, why: "bad-row", at: { table: name, line: 0, field: fit.field } })
      }
    },
    { db: stage }
  )
  return bad[0] ?? null
}

const previewOf = async (stage: Database): Promise<TableChange[]> => {
  const preview: TableChange[] = []
  // oxlint-disable-next-line no-await-in-loop: one after the other, or all would be in memory
  for (const table of archiveTables) preview.push({ table, ...(await compareTable(table, stage)) })
  return preview
}
