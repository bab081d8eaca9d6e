package nc.maillage.demo.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Personne inventée ».
 *
 * @param birthName null when it is the name in use
 * @param tribe commune of the tribe the person declares apart from where they live, null for most
 * @param phone in a range that no operator gives
 */
public record Person(
        int key,
        boolean woman,
        String usedName,
        @Nullable String birthName,
        @Nullable String customaryName,
        String firstNames,
        LocalDate birth,
        boolean customaryStatus,
        @Nullable String tribe,
        @Nullable String phone,
        Cover cover,
        boolean restricted) {
    /** « Couverture sociale inventée ». */
    public enum Cover {
        NONE,
        CAFAT,
        CAFAT_AND_MUTUAL
    }

    public int ageOn(LocalDate day) {
        return birth.until(day).getYears();
    }

    Person covered(Cover known) {
        return new Person(
                key,
                woman,
                usedName,
                birthName,
                customaryName,
                firstNames,
                birth,
                customaryStatus,
                tribe,
                phone,
                known,
                restricted);
    }

    Person of(@Nullable String declared, boolean guarded) {
        return new Person(
                key,
                woman,
                usedName,
                birthName,
                customaryName,
                firstNames,
                birth,
                customaryStatus,
                declared,
                phone,
                cover,
                guarded);
    }
}
