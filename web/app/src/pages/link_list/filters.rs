use std::time::Duration;

use leptos::prelude::*;
use vitrine_shared::{LinkSort, LinkState, Session};

use super::list::LinkList;
use crate::{
    client::LinkFilter,
    components::{Icon, icon, rows, when},
    i18n::{locale, t},
    library::Library,
    links::words,
};

/// How long is waited for the next letter.
const PAUSE: Duration = Duration::from_millis(300);

/// A text in the names of links and of what they open.
#[component]
pub fn Search(list: LinkList) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let turn = StoredValue::new(0_u32);
    // Back and forward change what is typed, too.
    Effect::new(move |_| {
        let text = list.filter.with(|filter| filter.text.clone());
        if typed.with_untracked(|typed| typed.trim() != text) {
            typed.set(text);
        }
    });
    let ask = move |at: u32| {
        if turn.try_get_value() != Some(at) {
            return;
        }
        let before = list.filter.get_untracked();
        let text = typed.with_untracked(|typed| typed.trim().to_owned());
        if before.text == text {
            return;
        }
        // One step for a whole search, not for each letter.
        let begins_or_ends = before.text.is_empty() || text.is_empty();
        let filter = LinkFilter { text, ..before };
        if begins_or_ends { list.show(filter) } else { list.show_in_place(filter) }
    };
    let input = move |event| {
        typed.set(event_target_value(&event));
        let at = turn.get_value() + 1;
        turn.set_value(at);
        set_timeout(move || ask(at), PAUSE);
    };
    view! {
        <label class="input quiet find">{icon(Icon::Search)}<span class="sr">{t::search_links(locale())}</span>
            <input type="search" placeholder=t::search_links(locale()) prop:value=move || typed.get() on:input=input/></label>
    }
}

/// Which links, and in which order. What is chosen stands in the address.
#[component]
pub fn Filters(list: LinkList) -> impl IntoView {
    let library = expect_context::<Library>();
    let own = expect_context::<Session>().member.id;
    let makers = Signal::derive(move || {
        let mut options = vec![
            (String::new(), t::my_links(locale()).to_owned()),
            ("all".to_owned(), t::everybodys_links(locale()).to_owned()),
        ];
        list.makers.with(|makers| {
            let others = makers.iter().filter(|maker| maker.id != own);
            options.extend(others.map(|maker| (maker.id.to_string(), maker.name.clone())));
        });
        options
    });
    let states = [(String::new(), t::every_state(locale()).to_owned())]
        .into_iter()
        .chain(LinkState::ALL.map(|state| (state.as_str().to_owned(), words::state_word(state).to_owned())));
    let states: Vec<_> = states.collect();
    let collections = Signal::derive(move || {
        let mut options = vec![(String::new(), t::every_collection(locale()).to_owned())];
        library.collections.with(|all| {
            let all = all.iter().flatten();
            options.extend(all.map(|collection| (collection.id.to_string(), collection.name.clone())));
        });
        options
    });
    let sorts: Vec<_> = LinkSort::ALL.map(|sort| (sort.as_str().to_owned(), sort_words(sort).to_owned())).into();
    let has_makers = move || list.makers.with(|makers| makers.len() > 1) || list.filter.with(|it| it.made_by.is_some());
    let change = move |change: fn(&mut LinkFilter, String)| {
        Callback::new(move |value: String| {
            let mut filter = list.filter.get_untracked();
            change(&mut filter, value);
            list.show(filter);
        })
    };
    let now = move |value: fn(&LinkFilter) -> Option<String>| {
        Signal::derive(move || list.filter.with(|filter| value(filter).unwrap_or_default()))
    };
    view! {
        <div class="filters" role="group" aria-label=t::filters(locale())>
            {when(has_makers, move || view! {
                <Choose label=t::made_by(locale()) options=makers chosen=now(|filter| filter.made_by.clone())
                    choose=change(|filter, value| filter.made_by = Some(value).filter(|value| !value.is_empty()))/>
            })}
            <Choose label=t::state(locale()) options=Signal::stored(states) chosen=now(|filter| filter.state.map(|state| state.as_str().to_owned()))
                choose=change(|filter, value| filter.state = LinkState::ALL.into_iter().find(|state| state.as_str() == value))/>
            <Choose label=t::collection(locale()) options=collections chosen=now(|filter| filter.collection.map(|id| id.to_string()))
                choose=change(|filter, value| filter.collection = value.parse().ok())/>
            <Choose label=t::order(locale()) options=Signal::stored(sorts) chosen=now(|filter| Some(filter.sort.as_str().to_owned()))
                choose=change(|filter, value| filter.sort = LinkSort::ALL.into_iter().find(|sort| sort.as_str() == value).unwrap_or_default())/>
            {when(move || list.filter.with(LinkFilter::is_narrow), move || view! {
                <button type="button" class="btn s plain" on:click=move |_| list.clear()>{icon(Icon::X)}{t::clear_filters(locale())}</button>
            })}
        </div>
    }
}

fn sort_words(sort: LinkSort) -> &'static str {
    match sort {
        LinkSort::Created => t::newest_first(locale()),
        LinkSort::Visited => t::visited_last_first(locale()),
        LinkSort::Expires => t::ending_soonest_first(locale()),
        LinkSort::Visits => t::most_visited_first(locale()),
    }
}

/// One out of a list of values with their words.
#[component]
fn Choose(
    label: &'static str,
    options: Signal<Vec<(String, String)>>,
    chosen: Signal<String>,
    choose: Callback<String>,
) -> impl IntoView {
    let option = move |(value, words): (String, String)| {
        let own = value.clone();
        view! { <option value=value prop:selected=move || chosen.with(|chosen| *chosen == own)>{words}</option> }
    };
    view! {
        <select class="input s" aria-label=label on:change=move |event| choose.run(event_target_value(&event))>
            {rows(move || options.get(), |(value, words)| [value.as_str(), words].join(" "), option)}
        </select>
    }
}
