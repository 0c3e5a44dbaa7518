export const data = {
  tabs: "Parts of your data",
  import: "Import",
  export: "Export",
  backup: "Backups",
  handover: "Hand over",
  privacy: "Privacy"
}
