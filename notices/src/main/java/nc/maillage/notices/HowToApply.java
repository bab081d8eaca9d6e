package nc.maillage.notices;

import java.util.List;

/** « Contact et candidature »: the lines about whom to ask and how to answer the offer. */
public record HowToApply(List<String> contact, List<String> answer) {
    public HowToApply {
        contact = List.copyOf(contact);
        answer = List.copyOf(answer);
    }
}
