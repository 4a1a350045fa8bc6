import { useEffect, useState } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { PracticeBook } from "../../../training";
import { failureText } from "../../app/failure";
import { practiceBooks } from "../../app/training-material";
import { Notice } from "../Notice";
import { useText } from "../pane-context";
import { useTrainingStyles } from "./Training.styles";

/** 逐行讲解 or 找错练习. */
export type Way = "lesson" | "practice";

interface Properties {
  /** Whether the open sheet holds a form. */
  readonly canOpen: boolean;
  readonly opening: boolean;
  readonly onOpen: () => void;
  readonly onBook: (book: PracticeBook, way: Way) => void;
}

/** What to teach or practise with. */
export function Start({ canOpen, opening, onOpen, onBook }: Properties) {
  const styles = useTrainingStyles();
  const { t, locale } = useText();
  const { books, failure, retry } = usePracticeBooks();
  return (
    <div>
      <p className={styles.intro}>{t("training.intro")}</p>
      <section className={styles.card} aria-labelledby="training-open">
        <h3 id="training-open" className={styles.cardTitle}>
          {t("training.open.title")}
        </h3>
        <p className={styles.cardText}>{t(canOpen ? "training.open.text" : "training.open.none")}</p>
        {canOpen && (
          <Button appearance="primary" onClick={onOpen}>
            {t("training.way.lesson")}
          </Button>
        )}
      </section>
      <h3 className={styles.head}>{t("training.books")}</h3>
      {failure !== null && (
        <Notice intent="error" text={failureText(failure)} action={{ label: "taskpane.retry", run: retry }} />
      )}
      {books === null && failure === null && <Spinner size="tiny" />}
      {(books ?? []).map((book) => (
        <section key={book.id} className={styles.card} aria-labelledby={`training-${book.id}`}>
          <h4 id={`training-${book.id}`} className={styles.cardTitle}>
            {book.title[locale]}
          </h4>
          <p className={styles.cardText}>{book.intro[locale]}</p>
          <div className={styles.actions}>
            {(["practice", "lesson"] as const).map((way) => (
              <Button
                key={way}
                appearance={way === "practice" ? "primary" : "secondary"}
                disabledFocusable={opening}
                aria-describedby={`training-${book.id}`}
                onClick={() => {
                  onBook(book, way);
                }}
              >
                {t(`training.way.${way}`)}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function usePracticeBooks() {
  const [books, setBooks] = useState<readonly PracticeBook[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    practiceBooks().then(
      (found) => {
        if (!leaving.signal.aborted) setBooks(found);
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setFailure(error);
      },
    );
    return () => {
      leaving.abort();
    };
  }, [attempt]);
  const retry = (): void => {
    setFailure(null);
    setAttempt(attempt + 1);
  };
  return { books, failure, retry };
}
