package org.debrief.people;

import java.util.List;
import java.util.stream.Collectors;

/** What enrolling a list will do, row by row. */
record EnrolPlan(List<EnrolRow> rows) {

    List<ListedPerson> people(EnrolRow.Fate fate) {
        return rows.stream()
                .filter(row -> row.fate() == fate)
                .map(EnrolRow::person)
                .toList();
    }

    public long enrolled() {
        return rows.stream().filter(EnrolRow::enrols).count();
    }

    public long impossible() {
        return rows.stream().filter(EnrolRow::isImpossible).count();
    }

    /** The same for the same plan: what was looked at is what is done. */
    public String fingerprint() {
        String all = rows.stream()
                .map(row -> row.person().name() + '\n' + row.person().email() + '\n' + row.words())
                .collect(Collectors.joining("\n\n"));
        return SecretTokens.hex(all);
    }
}
