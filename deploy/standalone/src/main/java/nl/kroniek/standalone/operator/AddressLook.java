package nl.kroniek.standalone.operator;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadConcernLevel;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The address of a MongoDB, as it was given. */
record AddressLook(@Nullable String uri, Map<String, String> environment) {

    List<Ailment> look() {
        if (uri == null) {
            return List.of();
        }
        ConnectionString address;
        try {
            address = new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            return List.of(Ailment.of("address-form", String.valueOf(e.getMessage())));
        }
        List<Ailment> found = new ArrayList<>();
        if (isWeak(address.getWriteConcern())) {
            found.add(Ailment.of("weak-write-concern"));
        }
        if (isWeak(address.getReadConcern())) {
            found.add(Ailment.of("weak-read-concern"));
        }
        ReadPreference preference = address.getReadPreference();
        if (preference != null && !preference.equals(ReadPreference.primary())) {
            found.add(Ailment.of("read-preference", preference.getName()));
        }
        if (address.getPassword() != null && uri.equals(environment.get("KRONIEK_MONGODB_URI"))) {
            found.add(Ailment.of("password-in-environment"));
        }
        return found;
    }

    private static boolean isWeak(@Nullable WriteConcern concern) {
        return concern != null && (concern.getWObject() != null && !"majority".equals(concern.getWObject())
                || Boolean.FALSE.equals(concern.getJournal()));
    }

    private static boolean isWeak(@Nullable ReadConcern concern) {
        return concern != null && (concern.getLevel() == ReadConcernLevel.LOCAL
                || concern.getLevel() == ReadConcernLevel.AVAILABLE);
    }
}
