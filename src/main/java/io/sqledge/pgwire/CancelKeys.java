package io.sqledge.pgwire;

import io.sqledge.pgwire.ClientSessionFactory.CancelKey;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The keys given to clients, ours and not the upstream's, and the connections they belong to. All threads. */
final class CancelKeys {

    private record Entry(byte[] secret, PgConnection connection) { }

    private static final int LONG_SECRETS_SINCE = 2;
    private static final int SECRET_BYTES = 4;
    private static final int LONG_SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Entry> entries = new ConcurrentHashMap<>();

    /** @param minor of protocol 3: from 3.2 on the secret is longer */
    CancelKey register(PgConnection connection, int minor) {
        byte[] secret = new byte[minor >= LONG_SECRETS_SINCE ? LONG_SECRET_BYTES : SECRET_BYTES];
        random.nextBytes(secret);
        int number = numbers.updateAndGet(n -> n == Integer.MAX_VALUE ? 1 : n + 1);
        entries.put(number, new Entry(secret, connection));
        return new CancelKey(number, secret);
    }

    void remove(int processId) {
        entries.remove(processId);
    }

    /** @return null for a key that was not given to anybody; the client is told nothing, as Postgres tells nothing */
    PgConnection find(int processId, byte[] secret) {
        Entry entry = entries.get(processId);
        return entry != null && MessageDigest.isEqual(entry.secret, secret) ? entry.connection : null;
    }
}
