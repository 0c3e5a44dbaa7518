import capture from "url:./injected/capture.ts"
import companion from "url:./injected/companion.ts"
import diagnose from "url:./injected/diagnose.ts"
import whatsapp from "url:./injected/probe-whatsapp.ts"
import teach from "url:./injected/teach.ts"
import triggers from "url:./injected/triggers.ts"
import backupWorker from "url:./jobs/backup/backup-worker.ts"
import renderWorker from "url:./templates/render-worker.ts"

import { barAnswers } from "~jobs/answer-bar"
import { pageAnswers } from "~jobs/answer-page"
import { teachAnswers } from "~jobs/answer-teach"
import { backUpBehind } from "~jobs/backup/back-up-behind"
import { listenToKeys } from "~jobs/listen-to-keys"
import { keepLocked } from "~jobs/lock/keep-locked"
import { answerUnlessLocked } from "~jobs/lock/while-locked"
import { setScripts } from "~jobs/look-into"
import { replyEntry } from "~jobs/make-reply"
import { keepReminding } from "~jobs/remind"
import { renderIn } from "~jobs/render-in"
import { lookUpEntry, lookUpInOmnibox } from "~jobs/search/look-up-anywhere"
import { standBy } from "~jobs/start-up"
import { forgetTab } from "~jobs/tab-state"
import { browser } from "~platform/browser"
import { selectionMenu } from "~platform/menus"
import { reminderWords } from "~ui/i18n/reminder-words"

const probes = { "whatsapp-chat-id": whatsapp }
setScripts({ companion, capture, diagnose, teach, triggers, probes })
renderIn(renderWorker)
answerUnlessLocked({ ...pageAnswers, ...barAnswers, ...teachAnswers })
keepLocked(reminderWords)
keepReminding(reminderWords)
backUpBehind(backupWorker)
selectionMenu([replyEntry, lookUpEntry])
lookUpInOmnibox()
listenToKeys()
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
standBy()
