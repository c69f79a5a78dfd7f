package nl.kroniek.vault;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Accounts as documents whose {@code _id} is the name: no index of its own is needed to keep names unique. */
final class MongoAccounts implements Accounts {

    private final MongoCollection<Document> accounts;

    MongoAccounts(MongoDatabase database) {
        this.accounts = database.getCollection("vault_accounts");
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.find(Filters.eq("_id", name)).first()).map(MongoAccounts::account);
    }

    @Override
    public Optional<Account> byId(String id) {
        // a registry has tens of accounts: looking through them needs no index
        return Optional.ofNullable(accounts.find(Filters.eq("account", id)).first()).map(MongoAccounts::account);
    }

    @Override
    public boolean changeSecret(String id, String secretHash, boolean mustChange) {
        return accounts.updateOne(Filters.eq("account", id), Updates.combine(Updates.set("secretHash", secretHash),
                Updates.set("mustChange", mustChange))).getMatchedCount() > 0;
    }

    @Override
    public void forgetRoles(String id) {
        byId(id).ifPresent(known -> accounts.updateOne(Filters.eq("account", id), Updates.set("roles",
                documents(known.roles()).stream().filter(each -> Account.EVERY_ASSOCIATION.equals(each.getString(
                        "association"))).toList())));
    }

    @Override
    public Account addIfAbsent(Account account) {
        try {
            accounts.insertOne(document(account));
            return account;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(account.name()).orElseThrow(() -> e);
        }
    }

    @Override
    public List<Account> list() {
        return accounts.find().sort(Sorts.ascending("_id")).map(MongoAccounts::account).into(new ArrayList<>());
    }

    private static Document document(Account account) {
        return new Document("_id", account.name()).append("account", account.id()).append("secretHash", account
                .secretHash()).append("mustChange", account.mustChange()).append("home", account.home()).append("roles",
                        documents(account.roles()));
    }

    private static List<Document> documents(Map<String, Set<String>> roles) {
        // a list, not a sub-document by slug: MongoDB has trouble with field names such as "*" or with dots
        return roles.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(
                e -> new Document("association", e.getKey()).append("roles", e.getValue().stream().sorted().toList()))
                .toList();
    }

    private static Account account(Document stored) {
        Map<String, Set<String>> roles = stored.getList("roles", Document.class).stream()
                .collect(Collectors.toMap(r -> r
                        .getString("association"),
                        r -> Set.copyOf(r.getList("roles", String.class))));
        return new Account(stored.getString("account"), stored.getString("_id"), stored.getString("secretHash"),
                stored.getBoolean("mustChange", false), stored.getString("home"), roles);
    }
}
