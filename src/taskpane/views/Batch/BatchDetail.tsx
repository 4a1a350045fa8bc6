import { memo, useContext, useEffect, useMemo, useRef, useState } from "react";
import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { BatchReview, BatchState } from "../../app/batch/batch-review";
import {
  filterItems,
  isOutdated,
  resultOf,
  shownName,
  worstFirst,
  type FormSummary,
  type ReviewItem,
} from "../../../review";
import type { Message } from "../../../i18n";
import { Notice } from "../Notice";
import { useStore, useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";
import { FullViewContext } from "./full-view";

const states = ["reviewed", "returned", "accepted"] as const;

interface Properties {
  readonly review: BatchReview;
  readonly state: BatchState;
  readonly item: ReviewItem;
}

/** One workbook of the review: its figures and findings, and the reviewer's decision. */
export const BatchDetail = memo(function BatchDetail({ review, state, item }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const { session, filter } = state;
  useEffect(() => title.current?.focus(), []);
  const order = useMemo(() => worstFirst(filterItems(session, filter)), [session, filter]);
  const at = order.findIndex(({ file }) => file === item.file);
  const next = order[at + 1];
  return (
    <article className={styles.stack}>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            review.open(null);
          }}
        >
          {t("batch.back")}
        </Button>
        {next !== undefined && (
          <Button
            size="small"
            onClick={() => {
              review.open(next.file);
            }}
          >
            {t("batch.next")}
          </Button>
        )}
      </div>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        <bdi>{shownName(item.file)}</bdi>
      </h3>
      {item.state !== "failed" && <OpenWorkbook review={review} file={item.file} />}
      {item.state !== "checked" && <p className={styles.error}>{item.result.error?.message ?? t("review.noForm")}</p>}
      {item.forms.map((form) => (
        <Form key={`${form.sheet}/${form.nth}`} item={item} form={form} />
      ))}
      <Decision review={review} item={item} />
    </article>
  );
});

/** 打开工作簿, where this host can and the file is at hand; otherwise what to do instead. */
function OpenWorkbook({ review, file }: { readonly review: BatchReview; readonly file: string }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const fullView = useContext(FullViewContext);
  const [failure, setFailure] = useState<Message | null>(null);
  const [opening, setOpening] = useState(false);
  const blob = review.blobOf(file);
  if (fullView?.fits(file) !== true) return <p className={styles.small}>{t("batch.openInExcel")}</p>;
  if (blob === null) return <p className={styles.small}>{t("batch.openMissing")}</p>;
  const open = async (): Promise<void> => {
    setFailure(null);
    setOpening(true);
    setFailure(await fullView.open(file, blob));
    setOpening(false);
  };
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabledFocusable={opening} onClick={() => void open()}>
          {t("batch.openFull")}
        </Button>
        {fullView.hint !== null && <span className={styles.small}>{t(fullView.hint)}</span>}
      </div>
      {failure !== null && (
        <Notice
          intent="error"
          title="batch.failure"
          text={failure}
          onDismiss={() => {
            setFailure(null);
          }}
        />
      )}
    </div>
  );
}

const Form = memo(function Form({ item, form }: { readonly item: ReviewItem; readonly form: FormSummary }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const value = (id: "rate" | "points" | "amount", number: number | null): string =>
    number === null ? t("review.none") : t(`review.${id}`, { value: number });
  const unit = form.amountUnit ?? "";
  const facts = [
    ["unit", form.unit],
    ["form", form.project ?? form.title],
    ["year", form.year === null ? null : String(form.year)],
    ["layout", form.layoutName],
    ["profile", form.profileName],
    ["amounts", `${value("amount", form.executed)} / ${value("amount", form.budget)} ${unit}`],
    ...((form.transferred ?? 0) === 0
      ? []
      : ([["transferred", `${value("amount", form.transferred)} ${unit}`]] as const)),
    ["rate", value("rate", form.rate)],
    ["stated", value("points", form.statedScore)],
    ["score", value("points", form.score)],
    ["grade", form.grade],
    ["coverage", t("batch.share", { share: form.coverage })],
  ] as const;
  const findings = resultOf(item, form)?.findings ?? [];
  return (
    <section className={styles.stack} aria-label={form.sheet}>
      <dl className={styles.facts}>
        {facts.map(([id, text]) => (
          <div key={id} style={{ display: "contents" }}>
            <dt className={styles.term}>{t(`batch.column.${id}`)}</dt>
            <dd className={styles.fact}>{text ?? t("review.none")}</dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.text}>{t("batch.findings", { count: findings.length })}</h4>
      <ol className={styles.list}>
        {findings.map(({ rule, cell, level, kind, message: text, advice }, index) => (
          <li key={`${rule}/${cell ?? ""}/${index}`}>
            <strong className={kind === "fail" && level === "error" ? styles.error : undefined}>
              {t(kind === "review" ? "batch.level.review" : `batch.level.${level}`)}
            </strong>
            {cell !== null && ` ${cell}`} {text}
            {advice !== null && <p className={styles.small}>{advice}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
});

/** 处理意见: kept as it is typed. */
function Decision({ review, item }: Omit<Properties, "state">) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { session } = useStore(review.store);
  const made = session.decisions[item.file];
  const [comment, setComment] = useState(made?.comment ?? "");
  const state = made?.state ?? null;
  return (
    <section className={styles.stack} aria-label={t("batch.filter.decision")}>
      {made !== undefined && isOutdated(item, made) && <p className={styles.text}>{t("batch.outdated")}</p>}
      <Field label={t("batch.filter.decision")}>
        <RadioGroup
          className={styles.wrapping}
          layout="horizontal"
          value={state ?? ""}
          onChange={(_, { value }) => {
            review.decide(item.file, states.find((one) => one === value) ?? null, comment);
          }}
        >
          {states.map((one) => (
            <Radio key={one} value={one} label={t(`batch.decision.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("batch.comment")}>
        <Textarea
          value={comment}
          resize="vertical"
          onChange={(_, { value }) => {
            setComment(value);
            review.decide(item.file, state, value);
          }}
        />
      </Field>
      {made !== undefined && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setComment("");
              review.decide(item.file, null, "");
            }}
          >
            {t("batch.undecide")}
          </Button>
        </div>
      )}
    </section>
  );
}
