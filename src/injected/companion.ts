import { startCompanion } from "~page/companion"

void startCompanion(document)
