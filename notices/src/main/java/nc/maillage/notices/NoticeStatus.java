package nc.maillage.notices;

import java.util.Locale;

/** « État de l’avis »: what became of it, as far as the document says. */
public enum NoticeStatus implements Keyed {
    PUBLISHED,
    EXTENDED,
    WITHDRAWN,
    UNSUCCESSFUL;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
