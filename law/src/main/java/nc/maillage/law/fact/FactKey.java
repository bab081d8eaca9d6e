package nc.maillage.law.fact;

/** « Clé d’un fait »: names a fact of a sheet and the Java type of its value. */
public final class FactKey<T> {
    private final FactDefinition definition;
    private final int slot;
    private final boolean perMember;
    private final Class<?> valueType;

    FactKey(FactDefinition definition, Class<?> valueType) {
        this.definition = definition;
        this.slot = definition.slot();
        this.perMember = definition.perMember();
        this.valueType = valueType;
    }

    public FactDefinition definition() {
        return definition;
    }

    public String name() {
        return definition.key();
    }

    public boolean perMember() {
        return perMember;
    }

    int slot() {
        return slot;
    }

    T cast(Object value) {
        if (!valueType.isInstance(value)) {
            throw new IllegalArgumentException(definition.key() + " cannot be " + value);
        }
        return trusted(value);
    }

    @SuppressWarnings("unchecked")
    T trusted(Object value) {
        return (T) value;
    }

    @Override
    public String toString() {
        return definition.key();
    }
}
