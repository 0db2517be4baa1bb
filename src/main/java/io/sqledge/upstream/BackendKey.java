package io.sqledge.upstream;

import java.util.Arrays;

/** What a CancelRequest to the upstream needs: BackendKeyData of that connection. */
public record BackendKey(int processId, byte[] secret) {
    public BackendKey {
        secret = secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BackendKey key && processId == key.processId && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return processId;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BackendKey[processId=" + processId + "]";
    }
}
