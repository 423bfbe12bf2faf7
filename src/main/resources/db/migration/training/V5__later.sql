-- A course of several days says on which others people come together, in its own words.
alter table training.round
    add column later text not null default '' constraint later_days_are_said_shortly check (length(later) <= 300);

call viewer.class('training.round', 'public', 'later');

-- Practice in one part may take most of three years.
alter table training.part
    drop constraint a_part_takes_a_minute_to_two_weeks,
    add constraint a_part_takes_a_minute_to_years check (minutes between 1 and 240000);
