import type { review as zh } from "../zh-CN/review";

export const review: Readonly<Record<keyof typeof zh, string>> = {
  "review.session.notJson":
    "This is not a review session: its content is not JSON. Choose a file made by “Save session” or npm run review.",
  "review.session.otherFile": "This is not a review session. Choose a file made by “Save session” or npm run review.",
  "review.session.newer":
    "This review session was made by a newer version of the program and cannot be read by this one. Update, then open it again.",
  "review.session.damaged":
    "The review session is damaged and cannot be read (at {place}). Use another saved session, or review the files again.",
};
