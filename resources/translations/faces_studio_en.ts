<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
