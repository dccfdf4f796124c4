// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

namespace faces::tasks {

std::vector<AnnotatorAgreement> measureAgreement(const store::Project &project)
{
    const std::vector<Attribute> attributes = project.attributes(true);
    return agreementsOf(project.faces(), attributes, sheetsOf(project.opinions(), attributes),
                        marksOf(project.settledLabels(), attributes));
}

} // namespace faces::tasks
