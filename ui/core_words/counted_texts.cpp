// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_text.h"

#include <QtGlobal>

namespace faces::ui {

/// Numbers with their noun, and what the window itself keeps in the project.
std::span<const CoreText> textsOfSeveral()
{
    static constexpr CoreText kTexts[]{
        {{QT_TRANSLATE_NOOP("core", "Poor picture")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Blurred")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Cut off")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Not a face")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Double")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Other reason")}, "+"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln faces")}, "", "face"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln photos")}, "", "photo"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln labels")}, "", "label"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln values")}, "", "value"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln scores")}, "", "score"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln labels are of attributes that are not in the list.")},
         "",
         "label is of an attribute that is not in the list."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln labels are of faces that are not there.")},
         "",
         "label is of a face that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln faces are of photos that are not there.")},
         "",
         "face is of a photo that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln faces are of persons that are not in the list.")},
         "",
         "face is of a person that is not in the list."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln faces are of near-duplicates that are not in the list.")},
         "",
         "face is of near-duplicates that are not in the list."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln faces have numbers that are not in the list of used numbers.")},
         "",
         "face has a number that is not in the list of used numbers."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln splits are current but not there.")}, "", "split is current but not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln epochs are of runs that are not there.")},
         "",
         "epoch is of a run that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln trials are of searches that are not there.")},
         "",
         "trial is of a search that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln predictions are of runs that are not there.")},
         "",
         "prediction is of a run that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln out-of-fold predictions are of runs that are not there.")},
         "",
         "out-of-fold prediction is of a run that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln runs")}, "", "run"},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln opinions are of faces or attributes that are not there.")},
         "",
         "opinion is of a face or an attribute that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln settled labels are of faces or attributes that are not there.")},
         "",
         "settled label is of a face or an attribute that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln doubts are about faces or attributes that are not there.")},
         "",
         "doubt is about a face or an attribute that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln entries are of splits that are not there.")},
         "",
         "entry is of a split that is not there."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln suggestions are of nobody.")}, "", "suggestion is of nobody."},
        {{QT_TRANSLATE_N_NOOP("core", "%Ln steps can be neither undone nor redone: their records are damaged.")},
         "",
         "step can be neither undone nor redone: its record is damaged."},
    };
    return kTexts;
}

} // namespace faces::ui
