package nl.kroniek.command.access.account;

import nl.kroniek.access.route.Entry;
import nl.kroniek.command.http.CommandRequest;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts of the people of an association, for its administrators. What is made here has a password that is said once.
 */
@RestController
class AccountsEndpoint {

    private final AccountDesk desk;
    private final LogReader log;

    AccountsEndpoint(AccountDesk desk, LogReader log) {
        this.desk = desk;
        this.log = log;
    }

    /** 201 with the one-time password; 200 when somebody of that name was there, who then has the roles as well. */
    @PostMapping("/v1/associations/{association}/accounts")
    ResponseEntity<AccountAnswer> open(@PathVariable String association, CommandRequest request) {
        AssociationId own = new AssociationId(association);
        var origin = request.as(Entry.administrators(), own);
        var answer = desk.open(own, AccountAsked.read(request.json()), origin, request.key());
        return said(answer.created() ? HttpStatus.CREATED : HttpStatus.OK, answer);
    }

    @PostMapping("/v1/associations/{association}/accounts/{id}/password-reset")
    ResponseEntity<AccountAnswer> reset(@PathVariable String association, @PathVariable String id,
            CommandRequest request) {
        AssociationId own = new AssociationId(association);
        request.as(Entry.administrators(), own);
        return said(HttpStatus.OK, desk.reset(own, id, request.isOfTheInstallation()));
    }

    private ResponseEntity<AccountAnswer> said(HttpStatus status, AccountAnswer answer) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore())
                .header("Position", Long.toString(log.head())).body(answer);
    }
}
