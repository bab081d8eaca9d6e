package nc.maillage.notices.check;

import nc.maillage.notices.NoticeField;

/** « Avertissement »: on which field, how grave, what is seen, why it matters, and where that comes from. */
public record CheckWarning(NoticeField field, Gravity gravity, String what, String why, String source) {
    /** A notice with a fault should not go out; a doubt is for a person; a remark only informs. */
    public enum Gravity {
        FAULT("à corriger"),
        DOUBT("à vérifier"),
        REMARK("à savoir");

        private final String french;

        Gravity(String french) {
            this.french = french;
        }

        public String french() {
            return french;
        }
    }
}
