// Dexie looks for the browser's database once, when it is first imported, and in a process that test
// files share that is for all of them: it has to be there before.
import "fake-indexeddb/auto"
