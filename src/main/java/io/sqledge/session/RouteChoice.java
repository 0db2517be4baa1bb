package io.sqledge.session;

/**
 * Whether what may run on the file shall run there. Always, but in tests: they turn statements upstream at random moments, and
 * a client must not be able to tell. It can not bring anything to the file that is not proved.
 */
@FunctionalInterface
public interface RouteChoice {

    RouteChoice FILE = () -> true;

    /** Asked for each message that could be answered from the file. Called on event loops. */
    boolean takesFile();
}
