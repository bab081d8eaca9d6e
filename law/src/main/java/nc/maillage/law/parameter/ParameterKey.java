package nc.maillage.law.parameter;

/** « Nom d’un paramètre »: the stable name of a figure of the law, which is also the name of its file. */
public record ParameterKey(String name) implements Comparable<ParameterKey> {
    public ParameterKey {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a parameter name: " + name);
        }
    }

    public static ParameterKey of(String name) {
        return new ParameterKey(name);
    }

    @Override
    public int compareTo(ParameterKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
