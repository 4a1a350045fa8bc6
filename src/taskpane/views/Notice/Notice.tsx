import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Message, MessageId } from "../../../i18n";
import { useText } from "../pane-context";
import { useNoticeStyles } from "./Notice.styles";

interface Properties {
  readonly intent: MessageBarIntent;
  readonly title?: MessageId;
  readonly text: Message;
  readonly action?: { readonly label: MessageId; readonly run: () => void };
  readonly onDismiss?: () => void;
}

/** What happened and what to do, with a way on. */
export function Notice({ intent, title, text, action, onDismiss }: Properties) {
  const styles = useNoticeStyles();
  const { t, say } = useText();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{t(title)}</MessageBarTitle>}
        {say(text)}
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss !== undefined && {
          containerAction: (
            <Button
              appearance="transparent"
              aria-label={t("taskpane.dismiss")}
              icon={<DismissRegular />}
              onClick={onDismiss}
              size="small"
            />
          ),
        })}
      >
        {action !== undefined && (
          <Button size="small" onClick={action.run}>
            {t(action.label)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
