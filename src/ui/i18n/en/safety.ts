/** The first screen when records are missing, and what is said when nothing can be written. */
export const safety = {
  title: "Something is missing from your records",
  kept: "Nothing has been changed. Until you choose, nothing is written over.",
  fault: {
    emptied: "The browser has emptied your database, or lost it.",
    behind_one: "Your database is as it was some time ago: the last thing you did is not in it.",
    behind_other:
      "Your database is as it was some time ago: the last {{count}} things you did are not in it.",
    short: "Some records are gone from your database.",
    damaged:
      "Some records in your database are not what was saved. A file of the browser is damaged.",
    unreadable: "The browser cannot read a part of your database. A file of it is damaged."
  },
  lastSeen: "All was well at {{when}}.",
  table: "What",
  should: "Before",
  here: "Now",
  noRows: "not readable",
  unlike: "changed",
  tables: {
    contacts: "Customers",
    identities: "Chat names",
    accounts: "Your accounts",
    notes: "Notes",
    orders: "Orders",
    products: "Products",
    snippets: "Replies",
    shareLinks: "Links",
    taughtSites: "Sites you taught",
    followUps: "Follow-ups",
    customFields: "Own fields",
    segments: "Segments",
    wants: "Wishes",
    pictures: "Pictures",
    sheets: "Group-buy sheets",
    queues: "Queues",
    distincts: "Marked as different people",
    campaigns: "Campaigns",
    credits: "Results",
    settings: "Settings",
    changes: "History",
    blobs: "Picture files",
    tombstones: "Erased customers"
  },
  bring: {
    title: "Bring back what is on this computer",
    writes_one: "The last thing you did, at {{to}}, is kept apart and can be put back.",
    writes_other:
      "The last {{count}} things you did, from {{from}} to {{to}}, are kept apart and can be put back.",
    log: "The history knows what the damaged records were: they can be rebuilt from it.",
    marks_one: "One large import or bulk change is too big for that.",
    marks_other: "{{count}} large imports or bulk changes are too big for that.",
    do: "Bring it back",
    none: "No last writes are kept on this computer."
  },
  restore: {
    title: "Restore a backup or snapshot",
    last: "The last backup is from {{when}}. You see what it holds before anything changes.",
    none: "No backup was made yet; there may be a snapshot on this computer.",
    do: "Look at backups"
  },
  goOn: {
    title: "Go on as it is",
    text: "What is there now is all there will be. Backups and snapshots stay.",
    do: "Go on",
    sure: "Go on without what is missing?",
    really: "Yes, go on without it"
  },
  brought: "Back: {{changes}} things you did, {{rows}} records.",
  notAll: "This is still not all. A backup may have the rest.",
  failed: "That did not work. Nothing was changed; try another way.",
  band: "Something is missing from your records. Nothing is saved until you choose.",
  choose: "Choose what to do",
  private:
    "This is a private window, and the browser lets extensions keep nothing here. Open Regulars in an ordinary window: your records are there, and nothing was changed.",
  anew: {
    title: "If it does not open after a new start of the browser",
    text: "You can give up the database that does not open and begin with an empty one. Right after that you choose what to put into it. This is kept outside of it and stays:",
    snapshots_one: "{{count}} snapshot on this computer, of {{when}}",
    snapshots_other: "{{count}} snapshots on this computer, the newest of {{when}}",
    noSnapshot: "No snapshot on this computer",
    backup: "Your backups; the last one is of {{when}}",
    noBackup:
      "No backup was ever made here; a backup file of another computer can be restored, too",
    writes_one: "The last thing you did",
    writes_other: "The last {{count}} things you did",
    noWrites: "None of the last things you did",
    nothing:
      "There is neither a snapshot nor a backup. Copy the browser's profile folder first: somebody may still read your records from it.",
    do: "Begin anew…",
    sure: "The database that does not open will be deleted, with all that is only in it.",
    really: "Delete it and begin anew",
    said: {
      busy: "The browser is deleting it…",
      "in-use":
        "Another window still holds it. Close all other windows of Regulars, then try again.",
      "no-answer":
        "The browser gave no answer, and nothing was deleted. Start it again and come back here. If it stays so, a new browser profile helps: your backup opens there.",
      failed:
        "The browser could not delete it. Start it again and come back here. If it stays so, a new browser profile helps: your backup opens there."
    }
  },
  history: {
    title: "What was changed here",
    none: "Nothing was changed yet.",
    here: "in this browser",
    elsewhere: "in another browser",
    putBack: "Put back as it was"
  },
  outdated: {
    title: "Regulars was updated in another window",
    text: "This window is closed for saving. Copy what you have not saved, then reload.",
    do: "Reload"
  },
  notSaved: {
    full: "The disk is full, and nothing was saved. What you typed is still there: free some space, then save again.",
    held: "Something is missing from your records, so nothing is saved now. Open Regulars to choose what to do; what you typed is still there.",
    outdated: "Regulars was updated in another window. Copy what you typed, then reload this page."
  }
}
