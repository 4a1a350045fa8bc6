/** Excel on the web's side of the protocol between the host page and an add-in's frame (JSON over postMessage). */
import { z } from "zod";
import type { Emulator } from "../emulator";
import { wireEntry } from "../event-wire";

const messageSchema = z.object({
  _messageType: z.number(),
  _actionName: z.string(),
  _actionType: z.number().optional(),
  _conversationId: z.string(),
  _correlationId: z.union([z.string(), z.number()]),
  _data: z.unknown(),
});

const callSchema = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
  DdaSettingsMethod: z.object({ Properties: z.unknown() }).optional(),
});

type Message = z.infer<typeof messageSchema>;

const DISPATCH = { settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;
const ACTION = { registerEvent: 1, unregisterEvent: 2 } as const;
/** "The operation is not supported", Office's answer to what a host does not know. */
const NOT_SUPPORTED = 5000;

export interface FrameOptions {
  readonly emulator: Emulator;
  readonly locale: string;
  readonly conversation: string;
  readonly hostOrigin: string;
  /** Document settings saved in the workbook: [name, JSON] pairs. */
  readonly settings: unknown;
  /** Sends a message to the add-in's frame. */
  readonly post: (text: string) => void;
  readonly onSettings: (settings: unknown) => void;
}

/** One open task pane. */
export class FrameProtocol {
  readonly #options: FrameOptions;
  /** Event name → correlation id to answer with. */
  readonly #events = new Map<string, string | number>();
  readonly #waiting: (() => void)[] = [];
  /** What the add-in asked for that this host does not know. */
  readonly unknown: string[] = [];

  constructor(options: FrameOptions) {
    this.#options = options;
    const level = Number(options.emulator.level.slice(2));
    options.emulator.book.events.deliverTo((event, target) => {
      this.#notify("richApiMessage", { ArrayData: [[...wireEntry(event, target, level), 0, false]] });
    });
  }

  /** A message from the frame. */
  async receive(text: string): Promise<void> {
    const parsed = messageSchema.safeParse(JSON.parse(text));
    if (!parsed.success || parsed.data._messageType !== 0) return;
    const message = parsed.data;
    if (message._conversationId !== this.#options.conversation) return;
    if (message._actionType === ACTION.registerEvent) {
      this.#events.set(message._actionName, message._correlationId);
      this.#reply(message, { Error: 0 });
    } else if (message._actionType === ACTION.unregisterEvent) {
      this.#events.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else await this.#invoke(message);
  }

  /** The user presses a ribbon button whose action is ExecuteFunction; resolves when the add-in has completed it. */
  pressRibbonButton(controlId: string, functionName: string): Promise<void> {
    if (!this.#events.has("appCommandInvoked")) throw new Error("the add-in does not listen to ribbon commands");
    const completed = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#notify("appCommandInvoked", {
      0: "cmd-1",
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    return completed;
  }

  async #invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(message, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
        this.#reply(message, null);
        return;
      case "executeMethod":
        await this.#execute(message);
        return;
      default:
        this.unknown.push(message._actionName);
        this.#reply(message, { Error: 0 });
    }
  }

  async #execute(message: Message): Promise<void> {
    const { DdaMethod, ArrayData = [], DdaSettingsMethod } = callSchema.parse(message._data);
    switch (DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const answer = await this.#options.emulator.answer(String(ArrayData[4]));
        const data = answer.kind === "reply" ? [200, ["Content-Type", "application/json"], answer.text] : null;
        this.#reply(message, { Version: 1, Error: answer.kind === "reply" ? 0 : answer.officeJsCode, Data: data });
        return;
      }
      case DISPATCH.settingsSave:
        this.#options.onSettings(DdaSettingsMethod?.Properties ?? []);
        this.#reply(message, { Version: 1, Error: 0 });
        return;
      case DISPATCH.commandCompleted:
        this.#reply(message, { Version: 1, Error: 0 });
        this.#waiting.shift()?.();
        return;
      default:
        this.unknown.push(`executeMethod ${DdaMethod.DispatchId}`);
        this.#reply(message, { Version: 1, Error: NOT_SUPPORTED, Data: null });
    }
  }

  #appContext(): Record<string, unknown> {
    const { emulator, locale, settings } = this.#options;
    return {
      _id: "addin-0001",
      _appInstanceId: "addin-0001",
      _appName: 16, // Excel on the web
      _appVersion: "16.0",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: emulator.book.address,
      _clientMode: emulator.readOnly ? 0 : 1,
      _settings: settings,
      _reason: "documentOpened",
      _osfControlType: 1, // task pane
      _eToken: "",
      _correlationId: "corr-0001",
      _hostFullVersion: "16.0.18000.0",
      _requirementMatrix: JSON.stringify({
        ExcelApi: emulator.level,
        RichApiRuntimeFlag: "1.2",
        RichApiRuntime: "1.2",
      }),
      _addinName: "emulated",
      _appDomains: [],
      _featureGates: {},
    };
  }

  #notify(event: string, data: unknown): void {
    const correlation = this.#events.get(event);
    if (correlation !== undefined) this.#post(event, correlation, 1, data);
  }

  #reply(message: Message, data: unknown): void {
    this.#post(message._actionName, message._correlationId, 0, data);
  }

  #post(action: string, correlation: string | number, responseType: 0 | 1, data: unknown): void {
    const { conversation, hostOrigin, post } = this.#options;
    const envelope = {
      _serializerVersion: 1,
      _conversationId: conversation,
      _origin: hostOrigin,
      _messageType: 1,
      _actionName: action,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
    };
    post(JSON.stringify(envelope));
  }
}
