package io.sqledge.session;

/**
 * Where a statement was answered.
 *
 * @param reason why the upstream was needed, a phrase of the fixed vocabulary; null for a local answer
 */
record Route(String reason) {

    static final Route LOCAL = new Route(null);

    static Route upstream(String reason) {
        return new Route(reason);
    }

    boolean isLocal() {
        return reason == null;
    }

    /** As {@code SHOW sqledge.last_route} answers. */
    @Override
    public String toString() {
        return reason == null ? "local" : "upstream: " + reason;
    }
}
