import { start } from "./boot/start";

start().catch((error: unknown) => {
  // Nothing is on show yet that could say it: the page's own sentence, with the way to try again (page.html).
  if (document.querySelector("#root > .starting") !== null) document.documentElement.classList.add("not-started");
  throw error;
});
