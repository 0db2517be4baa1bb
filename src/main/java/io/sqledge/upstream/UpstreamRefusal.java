package io.sqledge.upstream;

import io.vertx.core.buffer.Buffer;

/** The upstream answered the login with an ErrorResponse: wrong password, no such database, too many connections. */
public final class UpstreamRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Buffer message;
    private final transient ErrorFields fields;

    UpstreamRefusal(Buffer message) {
        super(ErrorFields.read(message).text());
        this.message = message;
        this.fields = ErrorFields.read(message);
    }

    /** The ErrorResponse as it stood on the wire. */
    public Buffer message() {
        return message;
    }

    public ErrorFields fields() {
        return fields;
    }
}
