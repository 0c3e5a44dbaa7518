/**
 * Where the codes of a part of the words are made or shown: paths in `test` that begin like this. The
 * same code means something else in another room. The first that fits the way of the words counts.
 */
export const homes: readonly (readonly [words: string, tests: RegExp])[] = [
  ["refusals.job.pack-taken", /^jobs\/hand-over/],
  ["refusals.job", /^(?:jobs\/(?!hand-over|backup|lock|export|safety)|model|ui)/],
  ["refusals.insert", /^(?:composer|jobs|bridge|ui|e2e)\//],
  ["refusals.compose", /^(?:jobs|templates|ui|e2e)\//],
  ["refusals.share", /^(?:channels|jobs|ui)\//],
  ["refusals.money", /^(?:model|parse|ui)\//],
  ["common.database", /^(?:store\/open|ui\/frame)/],
  ["bar", /^(?:ui\/bar|e2e\/bar)/],
  ["teach.fault.selector-", /^sites\/(?:rules\/selector|taught)/],
  ["teach.fault.pattern-", /^sites\/(?:rules\/pattern|taught)/],
  ["teach.fault", /^(?:sites|jobs\/.*taught|formats)/],
  ["teach", /^(?:page\/teach|ui\/panel\/teach|jobs|sites|formats|e2e\/teach)/],
  ["workspace.settings.utmProblem", /^(?:model|channels|jobs|ui\/workspace)\//],
  ["fromPages", /^(?:jobs|model|capture|ui)\//],
  ["imports", /^(?:formats|jobs|model|parse|ui\/workspace|e2e)\//],
  ["templates", /^(?:templates|ui)\//],
  ["replies", /^(?:jobs|page|ui)\//],
  ["segments", /^(?:parse\/segment|model|jobs|ui)\//],
  ["timeline", /^(?:model|ui|jobs)\//],
  ["share.chat", /^(?:channels\/chat|ui)\//],
  ["share.own", /^(?:channels\/own|ui)\//],
  ["carts", /^(?:channels\/cart|jobs|ui)\//],
  ["posters.qr", /^(?:channels\/qr|ui)/],
  ["posters", /^(?:jobs|formats|ui|e2e)\//],
  ["campaigns", /^(?:jobs|model|formats|ui)\//],
  ["results", /^(?:formats|jobs|model|ui)\//],
  ["people", /^(?:formats|jobs|model|ui)\//],
  ["backup", /^(?:formats|jobs|store|ui|e2e)\//],
  ["handOver", /^(?:formats\/hand-over|jobs\/hand-over|ui|e2e\/hand-over)/],
  ["privacy", /^(?:jobs\/lock|ui|e2e)/],
  ["safety", /^(?:store|jobs|ui|e2e)\//],
  ["shorteners", /^(?:shorteners|platform|jobs|ui|e2e)\//],
  ["restorePage", /^(?:formats|e2e|scripts)\//]
]
