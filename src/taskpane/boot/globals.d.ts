/** Put in by webpack.config.js. */
declare const __STYLE_NONCE__: string;
declare const __VERSION__: string;
