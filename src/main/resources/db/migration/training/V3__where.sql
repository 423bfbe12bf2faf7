-- Where a course is given, for whoever looks near them: a town, or online; neither while nobody said.
alter table training.round
    add column town text constraint a_town_is_one_of_the_places_we_know check (town ~ '^(geo-[0-9]{1,9}|zip-[0-9]{5})$'),
    add column online boolean not null default false,
    add constraint what_is_online_is_in_no_town check (not (online and town is not null));

call viewer.class('training.round', 'public', 'town, online');
