// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/jobs/latest.h"
#include "ui/pages/train/tune_form.h"
#include "ui/pages/train/tune_live.h"
#include "ui/pages/train/tune_standing.h"

#include <QObject>

#include <optional>
#include <vector>

class QComboBox;

namespace faces::ui {

class TuneView;

/// The search for options on the Train page: its view and its form, the search that goes on, and those that the project
/// keeps. A search goes on when one leaves the page. Its many widgets are made when somebody first looks: made with the
/// window they would hold it up.
class TuneDesk : public QObject {
    Q_OBJECT
public:
    TuneDesk(Workspace &workspace, QWidget *page);

    QWidget &main() const { return *m_main; }  ///< where the view is
    QWidget &side() const { return *m_side; }  ///< where the form is
    TuneView &view() const { return *m_view; } ///< once shown
    TuneForm &form() const { return *m_form; } ///< once shown
    const LiveTuning &live() const { return *m_live; }
    QString footText() const; ///< while a search goes on; else empty

    void setAttributes(const std::vector<Attribute> &attributes);
    /// any: something could be learnt here. why: what else keeps from starting a search, as a sentence; empty: nothing.
    void setAllowed(bool any, const QString &why);
    /// Whether somebody looks: searches are read from the project only then.
    void setShown(bool shown);
    const std::optional<Tuning> &shownTuning() const { return m_tuning; } ///< not while the live one is shown

    /// What can be done now; see possibleChanged().
    bool canStart() const;
    bool canStop() const;
    bool canGoOn() const; ///< the shown search
    void startChosen();   ///< what the form says, as its button does
    void stop();
    void goOn();

signals:
    void runningChanged(); ///< a search began or ended
    void footChanged();
    void possibleChanged(); ///< canStart(), canStop() or canGoOn()
    void trainWanted(const faces::TrainOptions &options);
    void searchShown(); ///< read from the project
    void failed(const QString &sentence);

private:
    /// Of every search, what stands in the list.
    struct Header {
        TuningId id{};
        QString words, day; ///< day: it began on, "2026-11-26"
    };
    struct Reading {
        std::vector<Header> headers; ///< newest first
        std::optional<Tuning> tuning;
        TuneStanding standing;
        std::int64_t diskBytes = 0;
        QString whyNot;
        EpochSeconds seconds;
    };
    static Reading readFrom(const store::Project &project, std::optional<TuningId> wanted);

    void make();
    void connectProject();
    void connectLive();
    void connectParts();
    void start(const TuneOptions &options);
    void begin();
    void ended();
    void read();
    void take(Reading reading);
    void showList(const Reading &reading);
    void showStart();
    bool showsLive() const;
    QString whyNotGoOn() const;
    void show();
    void showShown();
    void keepFocus() const;
    void forget();

    Workspace &m_workspace;
    LiveTuning *m_live;
    Latest *m_reading;
    QWidget *m_main, *m_side;
    TuneView *m_view = nullptr; ///< this and the next two: none before somebody looks
    TuneForm *m_form = nullptr;
    QComboBox *m_list = nullptr;

    std::vector<Attribute> m_attributes;
    bool m_looked = false, m_stale = true, m_any = false;
    QString m_why;
    std::optional<TuningId> m_selected; ///< nothing: the live one, or the newest
    std::optional<Tuning> m_tuning;
    TuneStanding m_standing;
    std::int64_t m_diskBytes = 0;
    QString m_whyNot; ///< the shown one can't go on
};

} // namespace faces::ui
