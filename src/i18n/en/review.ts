import type { review as zh } from "../zh-CN/review";

export const review: Readonly<Record<keyof typeof zh, string>> = {
  "review.session.notJson":
    "This is not a review session: its content is not JSON. Choose a file made by “Save session” or npm run review.",
  "review.session.otherFile": "This is not a review session. Choose a file made by “Save session” or npm run review.",
  "review.session.newer":
    "This review session was made by a newer version of the program and cannot be read by this one. Update, then open it again.",
  "review.session.damaged":
    "The review session is damaged and cannot be read (at {place}). Use another saved session, or review the files again.",

  // A file that could not be checked
  "review.io": "“{file}” could not be read: {detail}. Make sure that it can be opened, then review again.",
  "review.notAFile": "it is a device or a pipe, not a regular file",
  "review.changing":
    "“{file}” is being written: it kept changing while it was read. Review it again once it is saved or copied.",
  "review.timeLimit":
    "Checking “{file}” took more than {seconds, number} seconds and was stopped. See whether the file is unusually large, or check it on its own.",
  "review.memory":
    "“{file}” is too large when unpacked: there is not enough memory to check it. Remove empty rows, pictures and the like outside the form, then try again.",
  "review.unexpected":
    "The program failed on “{file}”: {detail}. The other files are not affected; please send us the file.",
};
