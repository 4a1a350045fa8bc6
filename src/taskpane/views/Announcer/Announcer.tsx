import type { Message } from "../../../i18n";
import { useText } from "../pane-context";
import { useAnnouncerStyles } from "./Announcer.styles";

/** Says results to screen readers without moving the focus (WCAG 4.1.3). */
export function Announcer({ announcement }: { readonly announcement: Message | null }) {
  const styles = useAnnouncerStyles();
  const { say } = useText();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement !== null && <span>{say(announcement)}</span>}
    </div>
  );
}
