/** Stand in for the texts of the command line in the page, which never says them (see webpack.config.js). */
export const cli = {};
export const cliReviewMore = {};
