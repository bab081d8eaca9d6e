package nc.maillage.access.web;

import nc.maillage.organisation.Filing;
import nc.maillage.platform.web.FormErrors;

/** From what a use case answered to what a page shows. */
final class Forms {
    private Forms() {}

    static FormErrors errors(Filing<?> filing) {
        return addTo(new FormErrors(), filing);
    }

    static FormErrors addTo(FormErrors errors, Filing<?> filing) {
        filing.messages().forEach(errors::add);
        return errors;
    }
}
