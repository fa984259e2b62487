/** What the remote says, once it is known in which language: filled before anything of it is shown. */
export const remoteWords = {};
