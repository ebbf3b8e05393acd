package org.paperloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.paperloom.export.ExportException;
import org.paperloom.extract.EngineStoppedException;
import org.paperloom.query.UsageException;
import org.paperloom.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what commands throw into one sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private final Main main;

    Failures(Main main) {
        this.main = main;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ReaderGone) {
            return ExitCode.OK;
        }
        PrintWriter err = command.getErr();
        err.println("paperloom: " + sentence(failure));
        if (main.verbose()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return failure instanceof UsageException ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof CancellationException) {
            return "stopped; the same command goes on where this one ended";
        }
        if (failure instanceof StoreException
                || failure instanceof EngineStoppedException
                || failure instanceof ExportException
                || failure instanceof IllegalArgumentException
                || failure instanceof Failure) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return unchecked.getMessage() + " (" + ofFile(unchecked.getCause()) + ")";
        }
        if (failure instanceof IOException io) {
            return ofFile(io);
        }
        return "a bug: " + failure + "; run the command again with -v and report what it prints";
    }

    private static String ofFile(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file: " + failure.getMessage() + "; check the path";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return failure.getMessage() + " exists already; name another place, or overwrite it with --force";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied: " + failure.getMessage() + "; make it readable, or name another file";
        }
        if (failure instanceof CharacterCodingException) {
            return "a file is not UTF-8 text; convert it, for instance with iconv";
        }
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left") ? "the disk is full (" + message + "); make room" : message;
    }
}
