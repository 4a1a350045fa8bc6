/** A failure as Excel reports it in the reply to a batch; the client turns it into an `OfficeExtension.Error`. */
export class ApiError extends Error {
  readonly code: string;
  readonly httpStatus: number;
  constructor(code: string, text: string, httpStatus = 400) {
    super(text);
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

export const notFound = () => new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const invalidArgument = (what: string) =>
  new ApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);
export const accessDenied = () =>
  new ApiError("AccessDenied", "You cannot perform the requested operation because the sheet is protected.", 403);
export const invalidOperation = (what: string) => new ApiError("InvalidOperation", what);
/** A member newer than the emulated Excel. */
export const tooNew = (member: string, needs: string, has: string) =>
  new ApiError(
    "ApiNotFound",
    `The API you are trying to use could not be found. (${member} needs ${needs}, this Excel has ${has})`,
    404,
  );
/** A member or behaviour that Excel has and this emulator does not: always said aloud, never passed over. */
export const lacks = (what: string) => new ApiError("ApiNotFound", `EMULATOR lacks ${what}`, 404);
