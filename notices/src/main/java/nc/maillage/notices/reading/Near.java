package nc.maillage.notices.reading;

import nc.maillage.notices.text.Distance;

/** Whether two texts differ by a few letters only. */
final class Near {
    private Near() {}

    /** The shorter is held against the beginning of the longer; one letter in five may differ. */
    static boolean are(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < 12) {
            return false;
        }
        return Distance.between(one.substring(0, length), other.substring(0, length)) * 5 <= length;
    }
}
