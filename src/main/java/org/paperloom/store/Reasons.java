package org.paperloom.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Says in a sentence's end what went wrong below, and what to do about it. */
final class Reasons {
    private Reasons() {}

    /** The innermost cause that the file system knows, or the message as it is. */
    static String of(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            // a full disk under a memory map reaches Java as an InternalError
            if (t instanceof InternalError
                    || message.toLowerCase(Locale.ROOT).contains("no space left")
                    || message.toLowerCase(Locale.ROOT).contains("quota exceeded")) {
                return "the disk is full; free some space and run the same command again";
            }
            if (t instanceof AccessDeniedException || message.contains("Permission denied")) {
                return "permission denied; make it writable, or name another directory with --store";
            }
            if (message.contains("Read-only file system")) {
                return "the file system is read-only; name another directory with --store";
            }
            if (t instanceof FileSystemException || (t instanceof IOException && t.getCause() == null)) {
                return message;
            }
        }
        return String.valueOf(problem.getMessage());
    }
}
