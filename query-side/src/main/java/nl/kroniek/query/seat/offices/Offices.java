package nl.kroniek.query.seat.offices;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.plan.progress.PlanRow;

/** Gathers what persons do from the seats, the plans and the bodies. */
public final class Offices {

    private Offices() {}

    /** Everything this person does or did in the association: seats first. */
    public static List<Office> of(Chronicle chronicle, PersonId person) {
        return Stream.of(seats(chronicle, person), chairs(chronicle, person), committees(chronicle, person))
                .flatMap(offices -> offices).toList();
    }

    private static Stream<Office> seats(Chronicle chronicle, PersonId person) {
        return chronicle.seats().of(person).stream().flatMap(seat -> seat.tenures().stream()
                .filter(tenure -> is(tenure.holder(), person))
                .map(tenure -> new Office.Seat(seat.id(), seat.place(), seat.role(), tenure)));
    }

    private static Stream<Office> chairs(Chronicle chronicle, PersonId person) {
        return chronicle.progress().plans().stream().map(PlanRow::year).distinct()
                .flatMap(year -> chronicle.progress().activities(year).stream())
                .filter(activity -> activity.form().chairs().stream().anyMatch(chair -> is(chair, person)))
                .map(activity -> new Office.Chair(activity.id(), activity.year(), activity.form().title(),
                        activity.form().portfolio()));
    }

    private static Stream<Office> committees(Chronicle chronicle, PersonId person) {
        return chronicle.bodies().all().stream().flatMap(body -> body.committees().stream()
                .filter(committee -> committee.members().stream().anyMatch(member -> is(member, person)))
                .map(committee -> new Office.CommitteeMember(body.id(), committee.name())));
    }

    private static boolean is(Holder holder, PersonId person) {
        return holder instanceof Holder.OfPerson of && of.person().equals(person);
    }
}
