package io.sqledge.pgtype;

/**
 * A type that is kept and shown as its text, nothing more: composites, ranges, tsvector, types of extensions.
 *
 * <p>{@code reg*}, aclitem and money are kept the same way, but their text depends on the session or on later renames.
 */
final class OpaqueType extends TextStoredType {

    private final boolean outputIsExact;

    OpaqueType(String name, boolean outputIsExact) {
        super(name);
        this.outputIsExact = outputIsExact;
    }

    @Override
    public boolean outputIsExact() {
        return outputIsExact;
    }
}
