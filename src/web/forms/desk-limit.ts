/**
 * How large a report the desk reads, in bytes: some three hundred thousand words. The desk reads while others wait for
 * their pages, so what is larger is for the command line, whose limit is `textLimit`.
 */
export const deskLimit = 2 * 1024 * 1024
