import {
  ChevronRightRegular,
  DocumentMultipleRegular,
  HatGraduationRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from "@fluentui/react-icons";
import { useNavigation, useText } from "../pane-context";
import { useMoreStyles } from "./MoreView.styles";

const entries = [
  { view: "training", Icon: HatGraduationRegular },
  { view: "batch", Icon: DocumentMultipleRegular },
  { view: "settings", Icon: SettingsRegular },
  { view: "help", Icon: QuestionCircleRegular },
] as const;

/** 更多: the views that are not needed every minute, each with what it is for. */
export function MoreView() {
  const styles = useMoreStyles();
  const { t } = useText();
  const { go } = useNavigation();
  return (
    <ul className={styles.list}>
      {entries.map(({ view, Icon }) => (
        <li key={view}>
          <button
            type="button"
            className={styles.entry}
            data-view={view}
            onClick={() => {
              go(view);
            }}
          >
            <Icon aria-hidden className={styles.icon} fontSize={24} />
            <span className={styles.text}>
              <span className={styles.name}>{t(`taskpane.view.${view}`)}</span>
              <span className={styles.what}>{t(`taskpane.more.${view}`)}</span>
            </span>
            <ChevronRightRegular aria-hidden fontSize={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
