package nc.maillage.law.fact;

import java.util.List;

/** « Oui ou non », as a person answers a question that no rule settles. */
public final class YesOrNo {
    public static final String YES = "oui";
    public static final String NO = "non";

    public static final List<Choice> CHOICES = List.of(new Choice(YES, "Oui"), new Choice(NO, "Non"));

    private YesOrNo() {}
}
