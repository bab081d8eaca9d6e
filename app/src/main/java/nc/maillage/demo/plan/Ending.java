package nc.maillage.demo.plan;

/** « Où en est une demande » at the end of the plan, and how many in a thousand end so. */
public enum Ending {
    REGISTERED(30, Group.OPEN),
    INSTRUCTION(55, Group.OPEN),
    OVERDUE(6, Group.OPEN),
    TO_JUDGE(16, Group.OPEN),
    WAITING_PIECE(38, Group.OPEN),
    PROPOSED(24, Group.OPEN),
    SENT_BACK(9, Group.OPEN),
    GRANTED_A(440, Group.GRANTED),
    GRANTED_B(212, Group.GRANTED),
    GRANTED_M(18, Group.GRANTED),
    GRANTED_C(8, Group.GRANTED),
    REFUSED_RESOURCES(82, Group.REFUSED),
    REFUSED_RESIDENCE(22, Group.REFUSED),
    ROUTED(15, Group.REFUSED),
    WITHDRAWN(25, Group.WITHDRAWN);

    private final int weight;
    private final Group group;

    Ending(int weight, Group group) {
        this.weight = weight;
        this.group = group;
    }

    enum Group {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    int weight() {
        return weight;
    }

    boolean open() {
        return group == Group.OPEN;
    }

    public boolean granted() {
        return group == Group.GRANTED;
    }

    public boolean decided() {
        return group == Group.GRANTED || group == Group.REFUSED;
    }

    boolean needsCover() {
        return this == GRANTED_B;
    }

    boolean needsNoCover() {
        return this == GRANTED_A || this == GRANTED_M;
    }
}
