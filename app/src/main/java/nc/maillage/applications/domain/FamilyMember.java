package nc.maillage.applications.domain;

import nc.maillage.people.PersonId;

/** « Membre de la famille demandé » : who the applicant asks to attach; a household may hold others. */
public record FamilyMember(PersonId person, Link link) {
    /** « Lien avec le demandeur ». */
    public enum Link {
        PARTNER("Conjoint ou compagnon"),
        CHILD("Enfant"),
        OTHER("Autre personne du foyer");

        private final String label;

        Link(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Of a household's link word; everyone who is neither partner nor child is another person. */
        public static Link ofHousehold(String link) {
            return switch (link) {
                case "PARTNER" -> PARTNER;
                case "CHILD" -> CHILD;
                default -> OTHER;
            };
        }
    }
}
