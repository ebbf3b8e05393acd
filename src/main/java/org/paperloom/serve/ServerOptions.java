package org.paperloom.serve;

import java.time.Duration;

/**
 * How a server behaves.
 *
 * @param port to listen on; 0 for any that is free
 * @param loopback whether only this machine may connect
 * @param timeout after which a query is stopped
 * @param rows that one answer may have at most
 */
public record ServerOptions(int port, boolean loopback, Duration timeout, long rows) {
    private static final int LAST_PORT = 65_535;

    /** Port 3330 of this machine alone, half a minute, a hundred thousand rows. */
    public static final ServerOptions DEFAULT = new ServerOptions(3330, true, Duration.ofSeconds(30), 100_000);

    public ServerOptions {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("the port is " + port + "; give one from 0 to " + LAST_PORT);
        }
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("the time limit is " + timeout + "; give at least a millisecond");
        }
        if (rows < 1) {
            throw new IllegalArgumentException("the limit of rows is " + rows + "; give at least 1");
        }
    }

    /** The same on another port. */
    public ServerOptions withPort(int other) {
        return new ServerOptions(other, loopback, timeout, rows);
    }
}
