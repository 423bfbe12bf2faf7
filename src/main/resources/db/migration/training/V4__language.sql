-- In which language a course speaks; until now nobody was asked, and all were written where Dutch is spoken.
alter table training.course
    add column language text not null default 'nl' constraint a_language_has_a_code check (language ~ '^[a-z]{2,3}$');
alter table training.course alter column language drop default;

call viewer.class('training.course', 'public', 'language');
