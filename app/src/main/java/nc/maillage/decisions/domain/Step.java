package nc.maillage.decisions.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nc.maillage.access.Right;
import nc.maillage.decisions.ProposalStatus;

/** « Étape d’une décision » : the whole process in one place, in its order, with the right and the states each step asks for. */
public enum Step {
    PROPOSE("Proposer", Right.PROPOSE, EnumSet.of(ProposalStatus.SENT_BACK), true),
    SEND_BACK("Renvoyer", Right.REVIEW, EnumSet.of(ProposalStatus.OPEN), false),
    SIGN("Signer", Right.REVIEW, EnumSet.of(ProposalStatus.OPEN), false),
    NOTIFY("Notifier", Right.NOTIFY, EnumSet.of(ProposalStatus.SIGNED), false),
    REPLAY("Recalculer", Right.REPLAY, EnumSet.of(ProposalStatus.SIGNED), false);

    private final String label;
    private final Right right;
    private final Set<ProposalStatus> from;
    private final boolean opensAFile;

    Step(String label, Right right, Set<ProposalStatus> from, boolean opensAFile) {
        this.label = label;
        this.right = right;
        this.from = from;
        this.opensAFile = opensAFile;
    }

    public String label() {
        return label;
    }

    public Right right() {
        return right;
    }

    public boolean permittedFrom(ProposalStatus status) {
        return from.contains(status);
    }

    /** Judged on the proposals of a file, newest first: the newest one tells where the file stands. */
    public boolean permittedAfter(List<ProposalStatus> newestFirst) {
        return newestFirst.isEmpty() ? opensAFile : permittedFrom(newestFirst.getFirst());
    }
}
