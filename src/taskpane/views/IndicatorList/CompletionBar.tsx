import { ProgressBar } from "@fluentui/react-components";
import { useText } from "../pane-context";
import { useCompletionBarStyles } from "./CompletionBar.styles";

interface Properties {
  /** A fraction; null: has no meaning here. */
  readonly ratio: number | null;
  readonly met: boolean | null;
}

/** 完成率 as a bar that is full at 100 %, with the figure beside it. */
export function CompletionBar({ ratio, met }: Properties) {
  const styles = useCompletionBarStyles();
  const { t } = useText();
  if (ratio === null) return null;
  const value = t("taskpane.indicator.completionValue", { ratio });
  return (
    <span className={styles.row}>
      <span className={styles.label}>{t("taskpane.indicator.completion")}</span>
      <ProgressBar
        aria-hidden
        className={styles.bar}
        color={met === false ? "warning" : "success"}
        thickness="large"
        value={Math.max(0, Math.min(1, ratio))}
      />
      <span className={styles.value}>{value}</span>
    </span>
  );
}
