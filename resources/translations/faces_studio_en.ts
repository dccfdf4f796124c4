<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message numerus="yes">
        <source>Accept %Ln suggestions %1?</source>
        <translation>
            <numerusform>Accept %Ln suggestion %1?</numerusform>
            <numerusform>Accept %Ln suggestions %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln faces</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>for %Ln face</numerusform>
            <numerusform>for %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these faces are out of sight.</source>
        <translation>
            <numerusform>%Ln of these faces is out of sight.</numerusform>
            <numerusform>%Ln of these faces are out of sight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions with “?” are accepted in sight only: %Ln stay suggestions.</source>
        <translation>
            <numerusform>Suggestions with “?” are accepted in sight only: %Ln stays a suggestion.</numerusform>
            <numerusform>Suggestions with “?” are accepted in sight only: %Ln stay suggestions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceSearch</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos named “%1”</source>
        <translation>
            <numerusform>%Ln photo named “%1”</numerusform>
            <numerusform>%Ln photos named “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores</source>
        <translation>
            <numerusform>%Ln score</numerusform>
            <numerusform>%Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are of attributes that are not in the list.</source>
        <translation>
            <numerusform>%Ln label is of an attribute that is not in the list.</numerusform>
            <numerusform>%Ln labels are of attributes that are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are of faces that are not there.</source>
        <translation>
            <numerusform>%Ln label is of a face that is not there.</numerusform>
            <numerusform>%Ln labels are of faces that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of photos that are not there.</source>
        <translation>
            <numerusform>%Ln face is of a photo that is not there.</numerusform>
            <numerusform>%Ln faces are of photos that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of persons that are not in the list.</source>
        <translation>
            <numerusform>%Ln face is of a person that is not in the list.</numerusform>
            <numerusform>%Ln faces are of persons that are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of near-duplicates that are not in the list.</source>
        <translation>
            <numerusform>%Ln face is of near-duplicates that are not in the list.</numerusform>
            <numerusform>%Ln faces are of near-duplicates that are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces have numbers that are not in the list of used numbers.</source>
        <translation>
            <numerusform>%Ln face has a number that is not in the list of used numbers.</numerusform>
            <numerusform>%Ln faces have numbers that are not in the list of used numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln splits are current but not there.</source>
        <translation>
            <numerusform>%Ln split is current but not there.</numerusform>
            <numerusform>%Ln splits are current but not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs are of runs that are not there.</source>
        <translation>
            <numerusform>%Ln epoch is of a run that is not there.</numerusform>
            <numerusform>%Ln epochs are of runs that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials are of searches that are not there.</source>
        <translation>
            <numerusform>%Ln trial is of a search that is not there.</numerusform>
            <numerusform>%Ln trials are of searches that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions are of runs that are not there.</source>
        <translation>
            <numerusform>%Ln prediction is of a run that is not there.</numerusform>
            <numerusform>%Ln predictions are of runs that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out-of-fold predictions are of runs that are not there.</source>
        <translation>
            <numerusform>%Ln out-of-fold prediction is of a run that is not there.</numerusform>
            <numerusform>%Ln out-of-fold predictions are of runs that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} ({} of a face: {})</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>{0} (%Ln picture of a face: {2})</numerusform>
            <numerusform>{0} (%Ln pictures of a face: {2})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has {}, the header has {}. Complete the line.</source>
        <comment>cells</comment>
        <translation>
            <numerusform>The line has %Ln cell, the header has {1}. Complete the line.</numerusform>
            <numerusform>The line has %Ln cells, the header has {1}. Complete the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of {} the project does not know {} left out: {}. Add an attribute of such a name to the project, then import again, to bring one in.</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln column of {1} the project does not know {2} left out: {3}. Add an attribute of such a name to the project, then import again, to bring one in.</numerusform>
            <numerusform>%Ln columns of {1} the project does not know {2} left out: {3}. Add an attribute of such a name to the project, then import again, to bring one in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} promises {} but has {}: it may have been cut short.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>{0} promises %Ln row but has {2}: it may have been cut short.</numerusform>
            <numerusform>{0} promises %Ln rows but has {2}: it may have been cut short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of {} could not be used: a name and a number are needed, each name once.</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln line of {1} could not be used: a name and a number are needed, each name once.</numerusform>
            <numerusform>%Ln lines of {1} could not be used: a name and a number are needed, each name once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} no part of a split (0, 1 or 2); these faces came without one.</source>
        <comment>lines name</comment>
        <translation>
            <numerusform>%Ln line names no part of a split (0, 1 or 2); these faces came without one.</numerusform>
            <numerusform>%Ln lines name no part of a split (0, 1 or 2); these faces came without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} in the folder {} no line in the table and {} left out.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%Ln picture in the folder {1} no line in the table and {2} left out.</numerusform>
            <numerusform>%Ln pictures in the folder {1} no line in the table and {2} left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} left out: labels of the whole picture (tags) are read, boxes are not.</source>
        <comment>shapes were</comment>
        <translation>
            <numerusform>%Ln shape was left out: labels of the whole picture (tags) are read, boxes are not.</numerusform>
            <numerusform>%Ln shapes were left out: labels of the whole picture (tags) are read, boxes are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} in both classes of an attribute: unknown there.</source>
        <comment>pictures stand</comment>
        <translation>
            <numerusform>%Ln picture stands in both classes of an attribute: unknown there.</numerusform>
            <numerusform>%Ln pictures stand in both classes of an attribute: unknown there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} in several parts of the split; the first counts.</source>
        <comment>pictures stand</comment>
        <translation>
            <numerusform>%Ln picture stands in several parts of the split; the first counts.</numerusform>
            <numerusform>%Ln pictures stand in several parts of the split; the first counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of {} unknown, because the annotators disagree; what each said came as an opinion.</source>
        <comment>faces stay</comment>
        <translation>
            <numerusform>{0} of %Ln face stays unknown, because the annotators disagree; what each said came as an opinion.</numerusform>
            <numerusform>{0} of %Ln faces stay unknown, because the annotators disagree; what each said came as an opinion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} skipped in Label Studio and came as rejected; keep a face to have it back.</source>
        <comment>tasks were</comment>
        <translation>
            <numerusform>%Ln task was skipped in Label Studio and came as rejected; keep a face to have it back.</numerusform>
            <numerusform>%Ln tasks were skipped in Label Studio and came as rejected; keep a face to have it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} no score from 0 to 1: {} was taken.</source>
        <comment>predictions have</comment>
        <translation>
            <numerusform>%Ln prediction has no score from 0 to 1: {1} was taken.</numerusform>
            <numerusform>%Ln predictions have no score from 0 to 1: {1} was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} several choices at once and {} left out: an attribute needs a block of its own with yes and no.</source>
        <comment>results have</comment>
        <translation>
            <numerusform>%Ln result has several choices at once and {1} left out: an attribute needs a block of its own with yes and no.</numerusform>
            <numerusform>%Ln results have several choices at once and {1} left out: an attribute needs a block of its own with yes and no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of type “{}” left out: only choices are read.</source>
        <comment>results were</comment>
        <translation>
            <numerusform>%Ln result was of type “{1}” left out: only choices are read.</numerusform>
            <numerusform>%Ln results were of type “{1}” left out: only choices are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CelebA&apos;s form knows yes and no only: {} written as 0. Faces Studio reads that as unknown again; other readers may take it for no (torchvision does).</source>
        <comment>unknown labels are</comment>
        <translation>
            <numerusform>CelebA&apos;s form knows yes and no only: %Ln unknown label is written as 0. Faces Studio reads that as unknown again; other readers may take it for no (torchvision does).</numerusform>
            <numerusform>CelebA&apos;s form knows yes and no only: %Ln unknown labels are written as 0. Faces Studio reads that as unknown again; other readers may take it for no (torchvision does).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} in no part of the split and not in the list of parts.</source>
        <comment>faces are</comment>
        <translation>
            <numerusform>%Ln face is in no part of the split and not in the list of parts.</numerusform>
            <numerusform>%Ln faces are in no part of the split and not in the list of parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} not written: the format has no place for a face without any label.</source>
        <comment>faces were</comment>
        <translation>
            <numerusform>%Ln face was not written: the format has no place for a face without any label.</numerusform>
            <numerusform>%Ln faces were not written: the format has no place for a face without any label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} ({}{})</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln face ({1}{2})</numerusform>
            <numerusform>%Ln faces ({1}{2})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Added %Ln face</numerusform>
            <numerusform>Added %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added {}</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Added %Ln photo</numerusform>
            <numerusform>Added %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Rejected %Ln face</numerusform>
            <numerusform>Rejected %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Kept %Ln face</numerusform>
            <numerusform>Kept %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {} as one person</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Marked %Ln face as one person</numerusform>
            <numerusform>Marked %Ln faces as one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked {} as near-duplicates</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Marked %Ln face as near-duplicates</numerusform>
            <numerusform>Marked %Ln faces as near-duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the labels of {} unknown</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Made the labels of %Ln face unknown</numerusform>
            <numerusform>Made the labels of %Ln faces unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported the labels of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Imported the labels of %Ln face</numerusform>
            <numerusform>Imported the labels of %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted the suggestions for {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Accepted the suggestions for %Ln face</numerusform>
            <numerusform>Accepted the suggestions for %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelled {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Labelled %Ln face</numerusform>
            <numerusform>Labelled %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} gave an opinion on {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>{0} gave an opinion on %Ln face</numerusform>
            <numerusform>{0} gave an opinion on %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled the labels of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Settled the labels of %Ln face</numerusform>
            <numerusform>Settled the labels of %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This photo cannot be removed: {} cut from it {} in the project. Undo the cutting first.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>This photo cannot be removed: %Ln face cut from it {1} in the project. Undo the cutting first.</numerusform>
            <numerusform>This photo cannot be removed: %Ln faces cut from it {1} in the project. Undo the cutting first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent {} to the suspicious ones</source>
        <comment>labels</comment>
        <translation>
            <numerusform>Sent %Ln label to the suspicious ones</numerusform>
            <numerusform>Sent %Ln labels to the suspicious ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {} from the suspicious ones</source>
        <comment>labels</comment>
        <translation>
            <numerusform>Took %Ln label from the suspicious ones</numerusform>
            <numerusform>Took %Ln labels from the suspicious ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added a photo with {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Added a photo with %Ln face</numerusform>
            <numerusform>Added a photo with %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {} from {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Cut %Ln face from {1}</numerusform>
            <numerusform>Cut %Ln faces from {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}, so the {} found on it {} cut instead. If it is a grid, give its columns and rows.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>{0}, so the %Ln face found on it {2} cut instead. If it is a grid, give its columns and rows.</numerusform>
            <numerusform>{0}, so the %Ln faces found on it {2} cut instead. If it is a grid, give its columns and rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Imported %Ln face</numerusform>
            <numerusform>Imported %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the background of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Removed the background of %Ln face</numerusform>
            <numerusform>Removed the background of %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back the background of {}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Brought back the background of %Ln face</numerusform>
            <numerusform>Brought back the background of %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} not named in the file; they join their group&apos;s side, the others join training.</source>
        <comment>faces are</comment>
        <translation>
            <numerusform>%Ln face is not named in the file; they join their group&apos;s side, the others join training.</numerusform>
            <numerusform>%Ln faces are not named in the file; they join their group&apos;s side, the others join training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} named in the file, but not kept in the project.</source>
        <comment>faces are</comment>
        <translation>
            <numerusform>%Ln face is named in the file, but not kept in the project.</numerusform>
            <numerusform>%Ln faces are named in the file, but not kept in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinions are of faces or attributes that are not there.</source>
        <translation>
            <numerusform>%Ln opinion is of a face or an attribute that is not there.</numerusform>
            <numerusform>%Ln opinions are of faces or attributes that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled labels are of faces or attributes that are not there.</source>
        <translation>
            <numerusform>%Ln settled label is of a face or an attribute that is not there.</numerusform>
            <numerusform>%Ln settled labels are of faces or attributes that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubts are about faces or attributes that are not there.</source>
        <translation>
            <numerusform>%Ln doubt is about a face or an attribute that is not there.</numerusform>
            <numerusform>%Ln doubts are about faces or attributes that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are of splits that are not there.</source>
        <translation>
            <numerusform>%Ln entry is of a split that is not there.</numerusform>
            <numerusform>%Ln entries are of splits that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions are of nobody.</source>
        <translation>
            <numerusform>%Ln suggestion is of nobody.</numerusform>
            <numerusform>%Ln suggestions are of nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} known only to labels.csv.</source>
        <comment>faces were</comment>
        <translation>
            <numerusform>%Ln face was known only to labels.csv.</numerusform>
            <numerusform>%Ln faces were known only to labels.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} newer than that come from labels.csv.</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln label newer than that come from labels.csv.</numerusform>
            <numerusform>%Ln labels newer than that come from labels.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: the pixels of {} ({}), which {} rejected as “damaged pixels”. Cutting their photos again brings them back.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Lost: the pixels of %Ln face ({1}), which {2} rejected as “damaged pixels”. Cutting their photos again brings them back.</numerusform>
            <numerusform>Lost: the pixels of %Ln faces ({1}), which {2} rejected as “damaged pixels”. Cutting their photos again brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: {} ({}) of labels.csv. Cut {} again, then import {}.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Lost: %Ln face ({1}) of labels.csv. Cut {2} again, then import {3}.</numerusform>
            <numerusform>Lost: %Ln faces ({1}) of labels.csv. Cut {2} again, then import {3}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps can be neither undone nor redone: their records are damaged.</source>
        <translation>
            <numerusform>%Ln step can be neither undone nor redone: its record is damaged.</numerusform>
            <numerusform>%Ln steps can be neither undone nor redone: their records are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::AcceptBar</name>
    <message numerus="yes">
        <source>Accept %Ln for this face</source>
        <translation>
            <numerusform>Accept %Ln for this face</numerusform>
            <numerusform>Accept %Ln for this face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln on this screen</source>
        <translation>
            <numerusform>Accept %Ln on this screen</numerusform>
            <numerusform>Accept %Ln on this screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspicious labels</source>
        <translation>
            <numerusform>%Ln suspicious label</numerusform>
            <numerusform>%Ln suspicious labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln badges with “?” first.</source>
        <translation>
            <numerusform>Look at %Ln badge with “?” first.</numerusform>
            <numerusform>Look at %Ln badges with “?” first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::AgreementPanel</name>
    <message numerus="yes">
        <source>Decide %Ln conflicts</source>
        <translation>
            <numerusform>Decide %Ln conflict</numerusform>
            <numerusform>Decide %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln faces done.</source>
        <translation>
            <numerusform>%1 of %Ln face done.</numerusform>
            <numerusform>%1 of %Ln faces done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::AttributesDialog</name>
    <message numerus="yes">
        <source>%1 will be neither shown nor trained. Its %Ln labels stay in the project and come back when it is no longer retired.</source>
        <translation>
            <numerusform>%1 will be neither shown nor trained. Its %Ln label stays in the project and comes back when it is no longer retired.</numerusform>
            <numerusform>%1 will be neither shown nor trained. Its %Ln labels stay in the project and come back when it is no longer retired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back with its %Ln labels.</source>
        <translation>
            <numerusform>%1 comes back with its %Ln label.</numerusform>
            <numerusform>%1 comes back with its %Ln labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::BalanceModel</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::BatchPreview</name>
    <message numerus="yes">
        <source>%Ln faces as the network sees them</source>
        <translation>
            <numerusform>%Ln face as the network sees it</numerusform>
            <numerusform>%Ln faces as the network sees them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::BusyBar</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::CheckDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ComparedSummary</name>
    <message numerus="yes">
        <source>%Ln of %1’s %2 are left out: %3 %4.</source>
        <translation>
            <numerusform>%Ln of %1’s %2 is left out: %3 %4.</numerusform>
            <numerusform>%Ln of %1’s %2 are left out: %3 %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln validation faces</source>
        <translation>
            <numerusform>%Ln validation face</numerusform>
            <numerusform>%Ln validation faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test faces</source>
        <translation>
            <numerusform>%Ln test face</numerusform>
            <numerusform>%Ln test faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces out of fold</source>
        <translation>
            <numerusform>%Ln face out of fold</numerusform>
            <numerusform>%Ln faces out of fold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::DatasetPage</name>
    <message numerus="yes">
        <source>%Ln kept faces, many in several parts · training %1 · validation %2 · test %3</source>
        <translation>
            <numerusform>%Ln kept face, many in several parts · training %1 · validation %2 · test %3</numerusform>
            <numerusform>%Ln kept faces, many in several parts · training %1 · validation %2 · test %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept faces · training %1 · validation %2 · test %3</source>
        <translation>
            <numerusform>%Ln kept face · training %1 · validation %2 · test %3</numerusform>
            <numerusform>%Ln kept faces · training %1 · validation %2 · test %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::Exchange</name>
    <message numerus="yes">
        <source>Imported %Ln faces %1 (%2).</source>
        <translation>
            <numerusform>Imported %Ln face %1 (%2).</numerusform>
            <numerusform>Imported %Ln faces %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln labels</source>
        <comment>imported faces</comment>
        <translation>
            <numerusform>with %Ln label</numerusform>
            <numerusform>with %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln faces to %1.</source>
        <translation>
            <numerusform>Wrote %Ln face to %1.</numerusform>
            <numerusform>Wrote %Ln faces to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln faces.</source>
        <comment>Brought 12 labels</comment>
        <translation>
            <numerusform>%1 to %Ln face.</numerusform>
            <numerusform>%1 to %Ln faces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln labels</source>
        <translation>
            <numerusform>Brought %Ln label</numerusform>
            <numerusform>Brought %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::FacePanel</name>
    <message numerus="yes">
        <source>%Ln faces selected</source>
        <translation>
            <numerusform>%Ln face selected</numerusform>
            <numerusform>%Ln faces selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::GridBar</name>
    <message numerus="yes">
        <source>%Ln faces found</source>
        <translation>
            <numerusform>%Ln face found</numerusform>
            <numerusform>%Ln faces found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::GridCanvas</name>
    <message numerus="yes">
        <source>%Ln faces.</source>
        <comment>of a photo</comment>
        <translation>
            <numerusform>%Ln face.</numerusform>
            <numerusform>%Ln faces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; ⚠ %Ln stand on more than one side</source>
        <translation>
            <numerusform>%1; ⚠ %Ln stands on more than one side</numerusform>
            <numerusform>%1; ⚠ %Ln stand on more than one side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::LabelPage</name>
    <message numerus="yes">
        <source>Accepted %Ln suggestions %1.</source>
        <translation>
            <numerusform>Accepted %Ln suggestion %1.</numerusform>
            <numerusform>Accepted %Ln suggestions %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln faces</source>
        <comment>accepted suggestions</comment>
        <translation>
            <numerusform>of %Ln face</numerusform>
            <numerusform>of %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2” for %Ln faces.</source>
        <translation>
            <numerusform>%1 “%2” for %Ln face.</numerusform>
            <numerusform>%1 “%2” for %Ln faces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ModelChoice</name>
    <message numerus="yes">
        <source>Trained on %Ln pictures of this project, split %1</source>
        <translation>
            <numerusform>Trained on %Ln picture of this project, split %1</numerusform>
            <numerusform>Trained on %Ln pictures of this project, split %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro F1 %1 on %Ln validation faces</source>
        <translation>
            <numerusform>Micro F1 %1 on %Ln validation face</numerusform>
            <numerusform>Micro F1 %1 on %Ln validation faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::OpinionForm</name>
    <message numerus="yes">
        <source>All %Ln kept faces</source>
        <translation>
            <numerusform>The %Ln kept face</numerusform>
            <numerusform>All %Ln kept faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln faces that are shown</source>
        <translation>
            <numerusform>The %Ln face that is shown</numerusform>
            <numerusform>The %Ln faces that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked about %Ln faces; %2 are done.</source>
        <translation>
            <numerusform>%1 was asked about %Ln face; %2 are done.</numerusform>
            <numerusform>%1 was asked about %Ln faces; %2 are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::PhotoListModel</name>
    <message numerus="yes">
        <source>%Ln faces found</source>
        <translation>
            <numerusform>%Ln face found</numerusform>
            <numerusform>%Ln faces found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces cut</source>
        <translation>
            <numerusform>%Ln face cut</numerusform>
            <numerusform>%Ln faces cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces rejected</source>
        <translation>
            <numerusform>%Ln face rejected</numerusform>
            <numerusform>%Ln faces rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::PhotosPage</name>
    <message numerus="yes">
        <source>%Ln faces moved: their backgrounds were removed anew.</source>
        <translation>
            <numerusform>%Ln face moved: its background was removed anew.</numerusform>
            <numerusform>%Ln faces moved: their backgrounds were removed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved: their backgrounds were removed anew, your brush strokes were carried along.</source>
        <translation>
            <numerusform>%Ln face moved: its background was removed anew, your brush strokes were carried along.</numerusform>
            <numerusform>%Ln faces moved: their backgrounds were removed anew, your brush strokes were carried along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved: their backgrounds were removed anew, your brush strokes on %1 of them were carried along.</source>
        <translation>
            <numerusform>%Ln face moved: its background was removed anew, your brush strokes on %1 of them were carried along.</numerusform>
            <numerusform>%Ln faces moved: their backgrounds were removed anew, your brush strokes on %1 of them were carried along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them were there before and kept their labels.</source>
        <translation>
            <numerusform>It was there before and kept its labels.</numerusform>
            <numerusform>All of them were there before and kept their labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of them were there before.</source>
        <translation>
            <numerusform>It was there before.</numerusform>
            <numerusform>All of them were there before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there before and kept their labels</source>
        <translation>
            <numerusform>%Ln of them was there before and kept its labels</numerusform>
            <numerusform>%Ln of them were there before and kept their labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there before</source>
        <translation>
            <numerusform>%Ln of them was there before</numerusform>
            <numerusform>%Ln of them were there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are new.</source>
        <comment>so many of the faces that were cut</comment>
        <translation>
            <numerusform>%1, %Ln is new.</numerusform>
            <numerusform>%1, %Ln are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: of %Ln photos %1, with %2.</source>
        <translation>
            <numerusform>Cancelled: of %Ln photo %1, with %2.</numerusform>
            <numerusform>Cancelled: of %Ln photos %1, with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are cut</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln is cut</numerusform>
            <numerusform>%Ln are cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln faces %1.</source>
        <translation>
            <numerusform>Cut %Ln face %1.</numerusform>
            <numerusform>Cut %Ln faces %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln photos</source>
        <comment>cut faces</comment>
        <translation>
            <numerusform>from %Ln photo</numerusform>
            <numerusform>from %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were removed meanwhile.</source>
        <translation>
            <numerusform>%Ln photo was removed meanwhile.</numerusform>
            <numerusform>%Ln photos were removed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are left out now: rejected, not deleted.</source>
        <translation>
            <numerusform>%Ln face is left out now: rejected, not deleted.</numerusform>
            <numerusform>%Ln faces are left out now: rejected, not deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faces were found; the %Ln boxes stay as they are.</source>
        <translation>
            <numerusform>No faces were found; the %Ln box stays as it is.</numerusform>
            <numerusform>No faces were found; the %Ln boxes stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln faces, %1.</source>
        <translation>
            <numerusform>Found %Ln face, %1.</numerusform>
            <numerusform>Found %Ln faces, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instead of the %Ln boxes that were here</source>
        <comment>found faces</comment>
        <translation>
            <numerusform>instead of the %Ln box that was here</numerusform>
            <numerusform>instead of the %Ln boxes that were here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grids of %Ln photos are guesses: %1. Do they lie right?</source>
        <translation>
            <numerusform>The grid of %Ln photo is a guess: %1. Does it lie right?</numerusform>
            <numerusform>The grids of %Ln photos are guesses: %1. Do they lie right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces found %1</source>
        <translation>
            <numerusform>%Ln face found %1</numerusform>
            <numerusform>%Ln faces found %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln photos</source>
        <comment>faces found</comment>
        <translation>
            <numerusform>on %Ln photo</numerusform>
            <numerusform>on %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln faces</source>
        <translation>
            <numerusform>Cut %Ln face</numerusform>
            <numerusform>Cut %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %Ln photos</source>
        <comment>Cut 12 faces</comment>
        <translation>
            <numerusform>%1 from %Ln photo</numerusform>
            <numerusform>%1 from %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: of %Ln files %1.</source>
        <translation>
            <numerusform>Cancelled: of %Ln file %1.</numerusform>
            <numerusform>Cancelled: of %Ln files %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln was added</numerusform>
            <numerusform>%Ln were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be used; the list says why.</source>
        <translation>
            <numerusform>%Ln file could not be used; the list says why.</numerusform>
            <numerusform>%Ln files could not be used; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these photos are here already.</source>
        <translation>
            <numerusform>%Ln of these photos is here already.</numerusform>
            <numerusform>%Ln of these photos are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <comment>files that could not be used</comment>
        <translation>
            <numerusform>Take it off the list</numerusform>
            <numerusform>Take them off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stays, because %Ln faces were cut from it.</source>
        <translation>
            <numerusform>%1 stays, because a face was cut from it.</numerusform>
            <numerusform>%1 stays, because %Ln faces were cut from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject its %Ln faces</source>
        <translation>
            <numerusform>Reject its face</numerusform>
            <numerusform>Reject its %Ln faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::QueueList</name>
    <message numerus="yes">
        <source>Remove %Ln trainings from the queue? This cannot be undone.</source>
        <translation>
            <numerusform>Remove %Ln training from the queue? This cannot be undone.</numerusform>
            <numerusform>Remove %Ln trainings from the queue? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RecipePanel</name>
    <message numerus="yes">
        <source>Every network learns from %Ln pictures of each training face. Faces of validation and test are never altered.</source>
        <translation>
            <numerusform>Every network learns from %Ln picture of each training face. Faces of validation and test are never altered.</numerusform>
            <numerusform>Every network learns from %Ln pictures of each training face. Faces of validation and test are never altered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ReliabilityPlot</name>
    <message numerus="yes">
        <source>Said %1 on average, yes in %2 of %Ln labels</source>
        <translation>
            <numerusform>Said %1 on average, yes in %2 of %Ln label</numerusform>
            <numerusform>Said %1 on average, yes in %2 of %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ReliabilityView</name>
    <message numerus="yes">
        <source>Brier score %1, calibration error %2, of %Ln labels</source>
        <translation>
            <numerusform>Brier score %1, calibration error %2, of %Ln label</numerusform>
            <numerusform>Brier score %1, calibration error %2, of %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%Ln labels changed since</source>
        <translation>
            <numerusform>%Ln label changed since</numerusform>
            <numerusform>%Ln labels changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln labels from the suspicious ones.</source>
        <translation>
            <numerusform>Took %Ln label from the suspicious ones.</numerusform>
            <numerusform>Took %Ln labels from the suspicious ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln labels to the suspicious ones: on the Label page, Shift+N goes through them.</source>
        <translation>
            <numerusform>Sent %Ln label to the suspicious ones: on the Label page, Shift+N goes through them.</numerusform>
            <numerusform>Sent %Ln labels to the suspicious ones: on the Label page, Shift+N goes through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RunComparison</name>
    <message numerus="yes">
        <source>%1 and %Ln faces, %2 judged by both</source>
        <translation>
            <numerusform>%1 and %Ln face, %2 judged by both</numerusform>
            <numerusform>%1 and %Ln faces, %2 judged by both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RunHead</name>
    <message numerus="yes">
        <source>%Ln training images, %1 validation, %2 test</source>
        <translation>
            <numerusform>%Ln training image, %1 validation, %2 test</numerusform>
            <numerusform>%Ln training images, %1 validation, %2 test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::RungsView</name>
    <message numerus="yes">
        <source>%1 × %Ln epochs</source>
        <translation>
            <numerusform>%1 × %Ln epoch</numerusform>
            <numerusform>%1 × %Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>trials</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on</source>
        <comment>trials</comment>
        <translation>
            <numerusform>%Ln goes on</numerusform>
            <numerusform>%Ln go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>trials</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ScoresModel</name>
    <message numerus="yes">
        <source>With fewer than %Ln yes or no, neither the score nor a threshold chosen on them says much.</source>
        <translation>
            <numerusform>With fewer than %Ln yes or no, neither the score nor a threshold chosen on them says much.</numerusform>
            <numerusform>With fewer than %Ln yes or no, neither the score nor a threshold chosen on them says much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %Ln yes or no it says little.</source>
        <translation>
            <numerusform>With fewer than %Ln yes or no it says little.</numerusform>
            <numerusform>With fewer than %Ln yes or no it says little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen out of fold, as validation has few yes: on %1 yes of %Ln labels of training and validation, each judged by a network that had not seen the face.</source>
        <translation>
            <numerusform>Chosen out of fold, as validation has few yes: on %1 yes of %Ln label of training and validation, each judged by a network that had not seen the face.</numerusform>
            <numerusform>Chosen out of fold, as validation has few yes: on %1 yes of %Ln labels of training and validation, each judged by a network that had not seen the face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen on validation faces: %1 yes of %Ln labels.</source>
        <translation>
            <numerusform>Chosen on validation faces: %1 yes of %Ln label.</numerusform>
            <numerusform>Chosen on validation faces: %1 yes of %Ln labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::SnapshotsDialog</name>
    <message numerus="yes">
        <source>%Ln labels change.</source>
        <translation>
            <numerusform>%Ln label changes.</numerusform>
            <numerusform>%Ln labels change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are rejected, or kept again.</source>
        <translation>
            <numerusform>%Ln face is rejected, or kept again.</numerusform>
            <numerusform>%Ln faces are rejected, or kept again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces come back that were taken back since.</source>
        <translation>
            <numerusform>%Ln face comes back that was taken back since.</numerusform>
            <numerusform>%Ln faces come back that were taken back since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces have another place or mask.</source>
        <translation>
            <numerusform>%Ln face has another place or mask.</numerusform>
            <numerusform>%Ln faces have another place or mask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are of another group.</source>
        <translation>
            <numerusform>%Ln face is of another group.</numerusform>
            <numerusform>%Ln faces are of another group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes change.</source>
        <translation>
            <numerusform>%Ln attribute changes.</numerusform>
            <numerusform>%Ln attributes change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinions, doubts or settled labels change.</source>
        <translation>
            <numerusform>%Ln opinion, doubt or settled label changes.</numerusform>
            <numerusform>%Ln opinions, doubts or settled labels change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces came later and stay as they are.</source>
        <translation>
            <numerusform>%Ln face came later and stays as it is.</numerusform>
            <numerusform>%Ln faces came later and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces cannot come back: their pixels are gone.</source>
        <translation>
            <numerusform>%Ln face cannot come back: its pixels are gone.</numerusform>
            <numerusform>%Ln faces cannot come back: their pixels are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::SplitPanel</name>
    <message numerus="yes">
        <source>%Ln people stand on two sides: the scores will be too good.</source>
        <translation>
            <numerusform>%Ln person stands on two sides: the scores will be too good.</numerusform>
            <numerusform>%Ln people stand on two sides: the scores will be too good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::Suggesting</name>
    <message numerus="yes">
        <source>%1 still needs %Ln examples</source>
        <translation>
            <numerusform>%1 still needs %Ln example</numerusform>
            <numerusform>%1 still needs %Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::ThresholdPanel</name>
    <message numerus="yes">
        <source>Out of fold: %1 yes of %Ln faces. Each was judged by a network that had not seen it. Test faces never move a threshold: they stay a fair test.</source>
        <translation>
            <numerusform>Out of fold: %1 yes of %Ln face. Each was judged by a network that had not seen it. Test faces never move a threshold: they stay a fair test.</numerusform>
            <numerusform>Out of fold: %1 yes of %Ln faces. Each was judged by a network that had not seen it. Test faces never move a threshold: they stay a fair test.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TogetherPanel</name>
    <message numerus="yes">
        <source>%1 and %2: both are known of %Ln faces</source>
        <translation>
            <numerusform>%1 and %2: both are known of %Ln face</numerusform>
            <numerusform>%1 and %2: both are known of %Ln faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainChoices</name>
    <message numerus="yes">
        <source>run %1 is the middle one of %Ln runs in speed</source>
        <translation>
            <numerusform>run %1 is the middle one of %Ln run in speed</numerusform>
            <numerusform>run %1 is the middle one of %Ln runs in speed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces an epoch</source>
        <translation>
            <numerusform>%Ln face an epoch</numerusform>
            <numerusform>%Ln faces an epoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln more trainings for out-of-fold thresholds</source>
        <translation>
            <numerusform>with %Ln more training for out-of-fold thresholds</numerusform>
            <numerusform>with %Ln more trainings for out-of-fold thresholds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainForm</name>
    <message numerus="yes">
        <source>Recipe of the Dataset page: %Ln pictures of each training face, for every network.</source>
        <translation>
            <numerusform>Recipe of the Dataset page: %Ln picture of each training face, for every network.</numerusform>
            <numerusform>Recipe of the Dataset page: %Ln pictures of each training face, for every network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainPage</name>
    <message numerus="yes">
        <source>%1 · %Ln queued · keeps running while you label</source>
        <translation>
            <numerusform>%1 · %Ln queued · keeps running while you label</numerusform>
            <numerusform>%1 · %Ln queued · keeps running while you label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trainings wait in the queue; they will wait there, paused, when the project is opened again.</source>
        <translation>
            <numerusform>One more training waits in the queue; it will wait there, paused, when the project is opened again.</numerusform>
            <numerusform>%Ln more trainings wait in the queue; they will wait there, paused, when the project is opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TrainingProgress</name>
    <message numerus="yes">
        <source>%Ln epochs planned</source>
        <translation>
            <numerusform>%Ln epoch planned</numerusform>
            <numerusform>%Ln epochs planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln epochs</source>
        <translation>
            <numerusform>%1 of %Ln epoch</numerusform>
            <numerusform>%1 of %Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TryPage</name>
    <message numerus="yes">
        <source>Nothing was added: the project has this picture already, with %Ln faces.</source>
        <translation>
            <numerusform>Nothing was added: the project has this picture already, with %Ln face.</numerusform>
            <numerusform>Nothing was added: the project has this picture already, with %Ln faces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln faces were added, %1.</source>
        <translation>
            <numerusform>Its face was added, %1.</numerusform>
            <numerusform>Its %Ln faces were added, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln suggestions to look at</source>
        <comment>added faces</comment>
        <translation>
            <numerusform>with %Ln suggestion to look at</numerusform>
            <numerusform>with %Ln suggestions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n faces</source>
        <comment>that were just added: it, or them</comment>
        <translation>
            <numerusform>Label it</numerusform>
            <numerusform>Label them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces judged by %1</source>
        <translation>
            <numerusform>%Ln face judged by %1</numerusform>
            <numerusform>%Ln faces judged by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::Tune</name>
    <message numerus="yes">
        <source>%1 of %Ln trials</source>
        <translation>
            <numerusform>%1 of %Ln trial</numerusform>
            <numerusform>%1 of %Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln epochs</source>
        <translation>
            <numerusform>up to %Ln epoch</numerusform>
            <numerusform>up to %Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brackets</source>
        <translation>
            <numerusform>%Ln bracket</numerusform>
            <numerusform>%Ln brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days %1 h</source>
        <translation>
            <numerusform>%Ln day %1 h</numerusform>
            <numerusform>%Ln days %1 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneHead</name>
    <message numerus="yes">
        <source>%1 of %Ln trials</source>
        <translation>
            <numerusform>%1 of %Ln trial</numerusform>
            <numerusform>%1 of %Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln epochs</source>
        <translation>
            <numerusform>%1 of %Ln epoch</numerusform>
            <numerusform>%1 of %Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::TuneView</name>
    <message numerus="yes">
        <source>The best %1 trials have a line; %Ln more have none.</source>
        <translation>
            <numerusform>The best %1 trials have a line; one more has none.</numerusform>
            <numerusform>The best %1 trials have a line; %Ln more have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::WhoPanel</name>
    <message numerus="yes">
        <source>Decide %Ln conflicts</source>
        <translation>
            <numerusform>Decide %Ln conflict</numerusform>
            <numerusform>Decide %Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faces::ui::Words</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes</source>
        <translation>
            <numerusform>%Ln attribute</numerusform>
            <numerusform>%Ln attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials</source>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %Ln times</source>
        <translation>
            <numerusform>looked at once</numerusform>
            <numerusform>looked at %Ln times</numerusform>
        </translation>
    </message>
</context>
</TS>
